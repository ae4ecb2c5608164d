using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>Works out what of a document can still be credited.</summary>
public sealed class CreditableAmounts(CrmDbContext db)
{
    /// <summary>What became payable less what was credited before; nothing for a void document.</summary>
    public async Task<Money> OfAsync(Receivable document, CancellationToken cancellationToken)
    {
        if (document.State == ReceivableState.Void)
            return Money.Zero(document.Currency);
        var before = await db.Set<LedgerEntry>().AsNoTracking()
            .Where(row => row.Kind == LedgerEntryKind.Credit && db.Set<LedgerEntry>().Any(opening =>
                opening.EntryId == row.ReversesEntryId && opening.ContentItemId == document.ContentItemId && opening.Kind == LedgerEntryKind.Invoice))
            .SumAsync(row => row.AmountMinor, cancellationToken);
        return new Money(document.PayableMinor - before, document.Currency);
    }
}
