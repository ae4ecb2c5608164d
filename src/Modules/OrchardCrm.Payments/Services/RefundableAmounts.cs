using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>Works out what of a payment can be refunded.</summary>
public sealed class RefundableAmounts(CrmDbContext db)
{
    /// <summary>What is left of a payment.</summary>
    public async Task<RefundableAmount> OfAsync(LedgerEntry payment, CancellationToken cancellationToken)
    {
        var taken = await db.Set<LedgerEntry>().AsNoTracking()
            .Where(row => row.ReversesEntryId == payment.EntryId && (row.Kind == LedgerEntryKind.Refund || row.Kind == LedgerEntryKind.PaymentReversal))
            .Select(row => new { row.EntryId, row.Kind, row.AmountMinor })
            .ToListAsync(cancellationToken);
        if (taken.Exists(row => row.Kind == LedgerEntryKind.PaymentReversal))
            return new RefundableAmount(0, 0, new Dictionary<string, long>(), Undone: true);

        string[] entries = [payment.EntryId, .. taken.Select(row => row.EntryId)];
        var allocations = await db.Set<LedgerAllocation>().AsNoTracking()
            .Where(row => entries.Contains(row.EntryId))
            .OrderBy(row => row.Id)
            .Select(row => new { row.ContentItemId, row.AmountMinor })
            .ToListAsync(cancellationToken);
        var documents = allocations.GroupBy(row => row.ContentItemId)
            .Select(group => (group.Key, Sum: group.Sum(row => row.AmountMinor)))
            .Where(row => row.Sum > 0)
            .ToDictionary(row => row.Key, row => row.Sum);
        var total = payment.AmountMinor - taken.Sum(row => row.AmountMinor);
        return new RefundableAmount(total, total - documents.Values.Sum(), documents, Undone: false);
    }
}
