using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>What settled a document, in the order in which it was recorded.</summary>
public sealed class DocumentHistory(CrmDbContext db)
{
    /// <summary>The rows, the latest first.</summary>
    public async Task<IReadOnlyList<LedgerMove>> OfAsync(string contentItemId, int take, CancellationToken cancellationToken)
    {
        var rows = await (
            from allocation in db.Set<LedgerAllocation>().AsNoTracking()
            where allocation.ContentItemId == contentItemId
            join entry in db.Set<LedgerEntry>() on allocation.EntryId equals entry.EntryId
            orderby allocation.Id descending
            select new
            {
                Entry = entry,
                allocation.AmountMinor,
                TakenBack = db.Set<LedgerEntry>().Any(other => other.ReversesEntryId == entry.EntryId
                    && (other.Kind == LedgerEntryKind.PaymentReversal || other.Kind == LedgerEntryKind.CreditUnapplied || other.Kind == LedgerEntryKind.WriteOffReversal)),
            }).Take(take).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new LedgerMove(
                row.Entry.EntryId, row.Entry.Kind, row.Entry.OccurredOn, row.Entry.Number, row.Entry.Method, row.Entry.Reference, row.Entry.Note,
                row.Entry.ReversesEntryId, row.Entry.ContentItemId, new Money(row.AmountMinor, row.Entry.Currency), row.TakenBack)),
        ];
    }
}
