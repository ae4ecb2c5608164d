using OrchardCrm.Data;
using OrchardCrm.Settings;
using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>The kinds of mail: those that modules registered and those that the business added.</summary>
public sealed class MailKinds(IEnumerable<MailKind> registered, ISiteService site, IIdGenerator ids)
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

    /// <summary>Adds a kind of the business's own.</summary>
    /// <param name="displayName">Its name.</param>
    /// <param name="likeKind">The kind that it is like.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Its technical name.</returns>
    public async Task<string> AddAsync(string displayName, string likeKind, CancellationToken cancellationToken)
    {
        var name = $"own-{ids.GenerateUniqueId()}";
        await site.UpdateSettingsAsync<TemplateSettings>(
            settings => settings.Kinds.Add(new OwnMailKind { Name = name, DisplayName = displayName, LikeKind = likeKind }), cancellationToken);
        return name;
    }

    /// <summary>Removes a kind that the business added. Its templates are left.</summary>
    public Task RemoveAsync(string name, CancellationToken cancellationToken) =>
        site.UpdateSettingsAsync<TemplateSettings>(settings => settings.Kinds.RemoveAll(kind => kind.Name == name), cancellationToken);

    /// <summary>The kinds whose templates read a model, such as <c>invoice</c>: those that can carry such a document.</summary>
    public async Task<IReadOnlyList<MailKind>> ReadingAsync(string model, CancellationToken cancellationToken) =>
        [.. (await ListAsync(cancellationToken)).Where(kind => kind.Models.ContainsKey(model))];
}
