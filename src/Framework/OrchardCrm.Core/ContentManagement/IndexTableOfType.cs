using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;

namespace OrchardCrm.Core.ContentManagement;

/// <summary>Changes the rows of one index table. Rows are updated in place, so that their keys stay.</summary>
/// <typeparam name="TIndex">The rows.</typeparam>
internal sealed class IndexTable<TIndex> : IndexTable
    where TIndex : MapIndex
{
    public override async Task ReconcileAsync(
        CrmDbContext database, string contentItemId, IReadOnlyList<MapIndex> rows, bool isNew, CancellationToken cancellationToken)
    {
        List<TIndex> stored = isNew
            ? []
            : await database.Set<TIndex>().AsTracking().Where(row => row.ContentItemId == contentItemId)
                .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        for (var position = 0; position < rows.Count; position++)
        {
            var row = (TIndex)rows[position];
            row.ContentItemId = contentItemId;
            if (position < stored.Count)
            {
                row.Id = stored[position].Id;
                database.Entry(stored[position]).CurrentValues.SetValues(row);
            }
            else
            {
                row.Id = 0;
                database.Add(row);
            }
        }

        database.RemoveRange(stored.Skip(rows.Count));
    }

    public override Task RemoveAsync(CrmDbContext database, string[] contentItemIds, CancellationToken cancellationToken) =>
        database.Set<TIndex>().Where(row => contentItemIds.Contains(row.ContentItemId)).ExecuteDeleteAsync(cancellationToken);
}
