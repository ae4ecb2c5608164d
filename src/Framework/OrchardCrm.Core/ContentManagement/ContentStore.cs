using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;

namespace OrchardCrm.Core.ContentManagement;

/// <summary>Reads and writes the rows of content items.</summary>
internal sealed class ContentStore(CrmDbContext database, ContentQueries queries)
{
    /// <summary>An item as stored, or null.</summary>
    public async Task<ContentItem?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var record = await queries.Find(database, contentItemId, cancellationToken);
        return record is null ? null : ToItem(record);
    }

    /// <summary>Items as stored, in the order of the ids.</summary>
    public async Task<IReadOnlyList<ContentItem>> FindAsync(
        IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken)
    {
        if (contentItemIds.Count == 0)
            return [];

        var records = await database.Set<ContentItemRecord>().AsNoTracking()
            .Where(item => contentItemIds.Contains(item.ContentItemId))
            .ToDictionaryAsync(item => item.ContentItemId, cancellationToken);
        return [.. contentItemIds.Distinct().Where(records.ContainsKey).Select(id => ToItem(records[id]))];
    }

    /// <summary>Adds the row of a new item; the caller saves.</summary>
    public ContentItemRecord Add(ContentItem item)
    {
        var record = ToRecord(item);
        database.Add(record);
        return record;
    }

    /// <summary>Marks the row of an item changed, from the version before its own; the caller saves.</summary>
    public ContentItemRecord Update(ContentItem item)
    {
        var record = ToRecord(item);
        var entry = database.Update(record);
        entry.Property(stored => stored.Version).OriginalValue = item.Version - 1;
        return record;
    }

    /// <summary>Lets go of a saved row: the next save brings one of its own.</summary>
    public void Release(ContentItemRecord record) => database.Entry(record).State = EntityState.Detached;

    /// <summary>Removes the rows of items.</summary>
    public Task RemoveAsync(string[] contentItemIds, CancellationToken cancellationToken) =>
        database.Set<ContentItemRecord>().Where(item => contentItemIds.Contains(item.ContentItemId)).ExecuteDeleteAsync(cancellationToken);

    private static ContentItem ToItem(ContentItemRecord record) => new()
    {
        ContentItemId = record.ContentItemId,
        ContentType = record.ContentType,
        DisplayText = record.DisplayText,
        Published = record.Published,
        CreatedUtc = record.CreatedUtc,
        ModifiedUtc = record.ModifiedUtc,
        PublishedUtc = record.PublishedUtc,
        Owner = record.Owner,
        Version = record.Version,
        Content = (JsonObject)JsonNode.Parse(record.Content)!,
    };

    private static ContentItemRecord ToRecord(ContentItem item) => new()
    {
        ContentItemId = item.ContentItemId,
        ContentType = item.ContentType,
        DisplayText = item.DisplayText,
        Published = item.Published,
        CreatedUtc = item.CreatedUtc,
        ModifiedUtc = item.ModifiedUtc,
        PublishedUtc = item.PublishedUtc,
        Owner = item.Owner,
        Version = item.Version,
        Content = item.Content.ToJsonString(ContentJson.Options),
    };
}
