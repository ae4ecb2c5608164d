using Microsoft.Extensions.Localization;
using OrchardCrm.Tasks.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.Tasks.Workflows;

/// <summary>Whom a task can be given to.</summary>
internal sealed class StaffChoices(TaskList list, IStringLocalizer<Strings> S) : IActivityChoiceProvider
{
    public const string ListName = "staff";

    /// <summary>Whoever looks after the client; everyone where nobody does.</summary>
    public const string AccountManager = "account-manager";

    public string Name => ListName;

    public async Task<IReadOnlyList<KeyValuePair<string, string>>> GetAsync(CancellationToken cancellationToken) =>
    [
        KeyValuePair.Create("", S["Everyone"].Value),
        KeyValuePair.Create(AccountManager, S["The client's account manager"].Value),
        .. await list.StaffAsync(null, cancellationToken),
    ];
}
