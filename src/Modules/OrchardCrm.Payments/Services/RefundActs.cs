using Microsoft.Extensions.Localization;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>Records that money went back.</summary>
internal sealed class RefundActs(LedgerBook book, ReceivableRows receivables, RefundableAmounts amounts, RefundChecks checks, IStringLocalizer<Strings> S)
{
    private const string CoverSuffix = ":cover";

    public async Task<LedgerResult> RefundAsync(RefundInput refund, CancellationToken cancellationToken)
    {
        if (await book.FindEntryAsync(refund.PaymentEntryId, cancellationToken, LedgerEntryKind.Payment) is not { } payment)
            return LedgerBook.Refused("", S["There is no such payment. Open it anew from the list."]);

        var account = await book.LockAccountAsync(payment.ClientId, payment.Currency, cancellationToken);
        if (await book.FindAsync(refund.Provider, refund.ExternalId, cancellationToken) is { } first)
            return first;
        var left = await amounts.OfAsync(payment, cancellationToken);
        var documents = await receivables.ListAsync(left.Documents.Keys.Concat(refund.Allocations.Select(allocation => allocation.ContentItemId)), cancellationToken);
        if (await checks.CheckAsync(refund, payment, left, account, documents, cancellationToken) is { Count: > 0 } errors)
            return new LedgerResult("", errors);

        var fromCredit = refund.Amount.MinorUnits - refund.Allocations.Sum(allocation => allocation.AmountMinor);
        var covered = Cover(refund, left, Math.Max(0, fromCredit - left.RestMinor));
        var entry = book.Add(LedgerEntryKind.Refund, payment.ClientId, refund.Amount, refund.OccurredOn, refund.Provider, refund.ExternalId);
        (entry.Method, entry.Reference, entry.ReversesEntryId) = (refund.Method, refund.Reference.Trim(), payment.EntryId);
        (entry.Note, entry.RecordedBy) = (refund.Note.Trim(), refund.RecordedBy);
        await book.AllocateAsync(entry, Merge(refund.Allocations.Concat(covered)), documents, cancellationToken);
        await CoverAsync(refund, entry, covered, documents, cancellationToken);
        await book.MoveCreditAsync(account, -fromCredit, cancellationToken);
        await book.TellAsync(PaymentEvents.Refunded, "Payment", "Refunded", entry, left.Documents.Keys, cancellationToken, refund.TellClient);
        return LedgerBook.Done(entry);
    }

    // Where credit stands in for money that went back, the document is paid less and credited more: nothing becomes due.
    private static List<PaymentAllocation> Cover(RefundInput refund, RefundableAmount left, long amountMinor)
    {
        var covered = new List<PaymentAllocation>();
        foreach (var (documentId, paid) in left.Documents)
        {
            var free = paid - refund.Allocations.Where(allocation => allocation.ContentItemId == documentId).Sum(allocation => allocation.AmountMinor);
            var part = Math.Min(free, amountMinor - covered.Sum(row => row.AmountMinor));
            if (part > 0)
                covered.Add(new PaymentAllocation(documentId, part));
        }

        return covered;
    }

    private async Task CoverAsync(
        RefundInput refund, LedgerEntry entry, List<PaymentAllocation> covered, IReadOnlyDictionary<string, Receivable> documents, CancellationToken cancellationToken)
    {
        foreach (var (documentId, amount) in covered)
        {
            var application = book.Add(
                LedgerEntryKind.CreditApplied, entry.ClientId, entry.With(amount), entry.OccurredOn, LedgerProviders.Manual,
                $"{entry.EntryId}:{documentId}{CoverSuffix}");
            (application.ContentItemId, application.RecordedBy) = (documentId, refund.RecordedBy);
            await book.AllocateAsync(application, [new PaymentAllocation(documentId, amount)], documents, cancellationToken);
            await book.TellAsync(PaymentEvents.CreditApplied, "Credit", "Applied", application, [documentId], cancellationToken);
        }
    }

    private static IEnumerable<PaymentAllocation> Merge(IEnumerable<PaymentAllocation> allocations) => allocations
        .GroupBy(allocation => allocation.ContentItemId)
        .Select(group => new PaymentAllocation(group.Key, -group.Sum(allocation => allocation.AmountMinor)));
}
