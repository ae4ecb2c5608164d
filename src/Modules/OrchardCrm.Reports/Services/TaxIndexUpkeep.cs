using Microsoft.EntityFrameworkCore;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;
using OrchardCrm.Reports.Indexes;

namespace OrchardCrm.Reports.Services;

/// <summary>Indexes documents that were issued before this module was switched on. Snapshots are frozen: once is enough.</summary>
public sealed class TaxIndexUpkeep(CrmDbContext db, IContentManager content, IUnitOfWork unitOfWork)
{
    private const int BatchSize = 200;

    /// <summary>Sees to it that every document of the ledger has its rows.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        while (await MissingAsync(cancellationToken) is { Count: > 0 } missing)
        {
            var rows = await unitOfWork.ExecuteAsync(token => IndexAsync(missing, token), cancellationToken);
            // Nothing can be said of these.
            if (rows == 0)
                return;
        }
    }

    private Task<List<string>> MissingAsync(CancellationToken cancellationToken) => db.Set<LedgerEntry>().AsNoTracking()
        .Where(entry => (entry.Kind == LedgerEntryKind.Invoice || entry.Kind == LedgerEntryKind.Credit) && entry.ContentItemId != ""
            && !db.Set<DocumentTaxIndex>().Any(row => row.ContentItemId == entry.ContentItemId))
        .OrderBy(entry => entry.EntryId)
        .Select(entry => entry.ContentItemId)
        .Take(BatchSize)
        .ToListAsync(cancellationToken);

    private async Task<int> IndexAsync(List<string> ids, CancellationToken cancellationToken)
    {
        var known = await db.Set<DocumentTaxIndex>().AsNoTracking().Where(row => ids.Contains(row.ContentItemId))
            .Select(row => row.ContentItemId).Distinct().ToListAsync(cancellationToken);
        var rows = (await content.GetAsync([.. ids.Except(known)], cancellationToken)).SelectMany(DocumentTaxIndexProvider.RowsOf).ToList();
        db.AddRange(rows);
        await db.SaveChangesAsync(cancellationToken);
        return rows.Count + known.Count;
    }
}
