using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;

namespace OrchardCrm.Core.ContentManagement;

/// <summary>Changes the rows of one index table, whatever its type.</summary>
internal abstract class IndexTable
{
    /// <summary>The table of a type of rows.</summary>
    public static IndexTable Of(Type indexType) => (IndexTable)Activator.CreateInstance(typeof(IndexTable<>).MakeGenericType(indexType))!;

    /// <summary>Makes the stored rows of an item equal to those given; the caller saves.</summary>
    public abstract Task ReconcileAsync(
        CrmDbContext database, string contentItemId, IReadOnlyList<MapIndex> rows, bool isNew, CancellationToken cancellationToken);

    /// <summary>Removes the rows of items.</summary>
    public abstract Task RemoveAsync(CrmDbContext database, string[] contentItemIds, CancellationToken cancellationToken);
}
