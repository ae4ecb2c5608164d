using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Core.Data.Search;
using OrchardCrm.Data;

namespace OrchardCrm.Core.ContentManagement;

/// <summary>Writes what queries see of an item: rows of index providers, custom fields, search words.</summary>
internal sealed class ContentIndexes(
    CrmDbContext database, IEnumerable<IIndexProvider> providers, SearchKeyWriter searchKeys)
{
    private readonly List<IGrouping<Type, IIndexProvider>> _providers = [.. providers.GroupBy(provider => provider.IndexType)];

    /// <summary>Brings all rows of an item up to date; the caller saves.</summary>
    /// <param name="item">The item.</param>
    /// <param name="stored">The item as it was; null for a new one.</param>
    /// <param name="type">Its type.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task WriteAsync(
        ContentItem item, ContentItem? stored, ContentTypeDefinition? type, CancellationToken cancellationToken)
    {
        foreach (var group in _providers)
        {
            var rows = group.SelectMany(provider => provider.MapItem(item)).ToList();
            // Tables that never had to do with the item are not asked.
            if (rows.Count > 0 || (stored is not null && group.Any(provider => provider.MapItem(stored).Any())))
                await IndexTable.Of(group.Key).ReconcileAsync(database, item.ContentItemId, rows, stored is null, cancellationToken);
        }

        List<ContentFieldIndex> fields = [.. ContentFieldValues.Map(item, type)];
        await IndexTable.Of(typeof(ContentFieldIndex))
            .ReconcileAsync(database, item.ContentItemId, fields, stored is null, cancellationToken);
        await searchKeys.WriteAsync(item, fields.Select(field => field.Text), stored is null, cancellationToken);
    }

    /// <summary>Removes all rows of items.</summary>
    public async Task RemoveAsync(string[] contentItemIds, CancellationToken cancellationToken)
    {
        foreach (var type in _providers.Select(group => group.Key).Append(typeof(ContentFieldIndex)))
            await IndexTable.Of(type).RemoveAsync(database, contentItemIds, cancellationToken);
        await searchKeys.RemoveAsync(contentItemIds, cancellationToken);
    }
}
