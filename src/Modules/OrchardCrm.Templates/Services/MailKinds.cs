using OrchardCrm.Settings;
using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>The kinds of mail: those that modules registered and those that the business added.</summary>
public sealed class MailKinds(IEnumerable<MailKind> registered, ISiteService site)
{
    /// <summary>All kinds, by name.</summary>
    public async Task<IReadOnlyList<MailKind>> ListAsync(CancellationToken cancellationToken)
    {
        var shipped = registered.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
        var settings = await site.GetSettingsAsync<TemplateSettings>(cancellationToken);
        var own =
            from kind in settings.Kinds
            where !shipped.ContainsKey(kind.Name) && shipped.ContainsKey(kind.LikeKind)
            select shipped[kind.LikeKind] with { Name = kind.Name, DisplayName = kind.DisplayName, IsOwn = true };
        return [.. shipped.Values.Concat(own).OrderBy(kind => kind.Name, StringComparer.Ordinal)];
    }

    /// <summary>A kind; null for none of that name.</summary>
    public async Task<MailKind?> FindAsync(string name, CancellationToken cancellationToken) =>
        registered.FirstOrDefault(kind => kind.Name == name)
        ?? (await ListAsync(cancellationToken)).FirstOrDefault(kind => kind.Name == name);

    /// <summary>The kinds whose templates read a model, such as <c>invoice</c>: those that can carry such a document.</summary>
    public async Task<IReadOnlyList<MailKind>> ReadingAsync(string model, CancellationToken cancellationToken) =>
        [.. (await ListAsync(cancellationToken)).Where(kind => kind.Models.ContainsKey(model))];
}
