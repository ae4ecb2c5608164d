using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement.Bulk;

namespace OrchardCrm.Clients.Bulk;

/// <summary>Does acts on many clients, each in a transaction of its own: one that is refused holds up none of the others.</summary>
public sealed class BulkClients(IContentManager content, IStringLocalizer<Strings> S)
{
    /// <summary>Does some of them.</summary>
    /// <param name="act">Name of the act, one of <see cref="ClientBulkActs"/>.</param>
    /// <param name="ids">The clients.</param>
    /// <param name="tags">Tags, of the acts that need them.</param>
    /// <param name="cancellationToken">Cancels between two of them.</param>
    public async Task<IReadOnlyList<BulkOutcome>> DoAsync(
        string act, IReadOnlyList<string> ids, IReadOnlyList<string> tags, CancellationToken cancellationToken = default)
    {
        var items = (await content.GetAsync([.. ids], cancellationToken)).ToDictionary(item => item.ContentItemId);
        var outcomes = new List<BulkOutcome>();
        foreach (var id in ids)
        {
            outcomes.Add(items.GetValueOrDefault(id) is { ContentType: ClientTypes.Client } item
                ? await DoAsync(act, item, tags, cancellationToken)
                : new BulkOutcome(id, S["Client"], false, S["It no longer exists."]));
        }

        return outcomes;
    }

    private async Task<BulkOutcome> DoAsync(string act, ContentItem item, IReadOnlyList<string> tags, CancellationToken cancellationToken)
    {
        var (isChanged, done, left) = Change(act, item, tags);
        if (!isChanged)
            return new BulkOutcome(item.ContentItemId, item.DisplayText, false, left);
        try
        {
            var result = await content.UpdateAsync(item, cancellationToken);
            return result.Succeeded
                ? new BulkOutcome(item.ContentItemId, item.DisplayText, true, done)
                : new BulkOutcome(item.ContentItemId, item.DisplayText, false, result.Errors[0].Message);
        }
        catch (ContentConcurrencyException)
        {
            return new BulkOutcome(item.ContentItemId, item.DisplayText, false, S["Somebody else saved it at this moment; nothing was done."]);
        }
    }

    private (bool IsChanged, string Done, string Left) Change(string act, ContentItem item, IReadOnlyList<string> tags)
    {
        var part = item.As<ClientPart>();
        switch (act)
        {
            case ClientBulkActs.Tag:
                string[] added = [.. tags.Where(tag => !part.Tags.Contains(tag, StringComparer.OrdinalIgnoreCase))];
                item.Alter<ClientPart>(changed => changed.Tags.AddRange(added));
                return (added.Length > 0, S["Tagged"], S["It has these tags already."]);
            case ClientBulkActs.Untag:
                var kept = part.Tags.FindAll(tag => !tags.Contains(tag, StringComparer.OrdinalIgnoreCase));
                var lost = kept.Count < part.Tags.Count;
                item.Alter<ClientPart>(changed => changed.Tags = kept);
                return (lost, S["Tags taken away"], S["It has none of these tags."]);
            default:
                var archive = act == ClientBulkActs.Archive;
                var differs = part.Archived != archive;
                item.Alter<ClientPart>(changed => changed.Archived = archive);
                return (differs, archive ? S["Archived"] : S["Brought back"], archive ? S["It is archived already."] : S["It is not archived."]);
        }
    }
}
