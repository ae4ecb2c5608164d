using Microsoft.EntityFrameworkCore;
using OrchardCrm.Catalogue.Indexes;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;

namespace OrchardCrm.Catalogue.Services;

/// <summary>Finds products and services: for the list and for lines.</summary>
public sealed class CatalogueItems(CrmDbContext db, IContentManager content, ISearchKeys searchKeys)
{
    /// <summary>Items by state and search text, not ordered.</summary>
    public IQueryable<CatalogueIndex> Query(string? text, bool archived)
    {
        var rows = db.Set<CatalogueIndex>().AsNoTracking().Where(row => row.Archived == archived);
        if (string.IsNullOrWhiteSpace(text))
            return rows;

        var found = searchKeys.Query(CatalogueTypes.Item, text);
        return rows.Where(row => found.Contains(row.ContentItemId));
    }

    /// <summary>Some of them with all they hold, by code and name.</summary>
    public async Task<IReadOnlyList<ContentItem>> GetAsync(IQueryable<CatalogueIndex> rows, int skip, int take, CancellationToken cancellationToken) =>
        await content.GetAsync(
            await rows.OrderBy(row => row.DisplayName).ThenBy(row => row.Id).Skip(skip).Take(take)
                .Select(row => row.ContentItemId).ToListAsync(cancellationToken),
            cancellationToken);
}
