using Microsoft.Extensions.Localization;
using OrchardCrm.Templates.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.Documents.Workflows;

/// <summary>The kinds of mail to clients, to choose from.</summary>
internal sealed class MailKindChoices(MailKinds kinds, IStringLocalizerFactory localizers) : IActivityChoiceProvider
{
    public const string ListName = "mail-kinds";

    public string Name => ListName;

    public async Task<IReadOnlyList<KeyValuePair<string, string>>> GetAsync(CancellationToken cancellationToken) =>
    [
        .. (await kinds.ListAsync(cancellationToken)).Where(kind => kind.IsForClients)
            .Select(kind => KeyValuePair.Create(kind.Name, kind.IsOwn ? kind.DisplayName : localizers.Create(kind.Strings)[kind.DisplayName].Value)),
    ];
}
