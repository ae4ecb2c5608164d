using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Data;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Services;

/// <summary>Records payments, and undoes them.</summary>
internal sealed class PaymentActs(
    CrmDbContext db, LedgerBook book, ReceivableRows receivables, PaymentChecks checks, ClosedBooks closed, IDocumentNumbers numbers, ILocalClock clock,
    IStringLocalizer<Strings> S)
{
    /// <summary>Sequence of the numbers of receipts.</summary>
    public const string ReceiptNumbers = "Receipt";

    private const string Subject = "Payment";

    public async Task<LedgerResult> RecordAsync(PaymentInput payment, CancellationToken cancellationToken)
    {
        payment = payment with { Allocations = Merge(payment.Allocations) };
        var account = await book.LockAccountAsync(payment.ClientId, payment.Amount.Currency, cancellationToken);
        if (await book.FindAsync(payment.Provider, payment.ExternalId, cancellationToken) is { } first)
            return first;
        var documents = await receivables.ListAsync(payment.Allocations.Select(allocation => allocation.ContentItemId), cancellationToken);
        if (await checks.CheckAsync(payment, documents, cancellationToken) is { Count: > 0 } errors)
            return new LedgerResult("", errors);

        var entry = book.Add(LedgerEntryKind.Payment, payment.ClientId, payment.Amount, payment.OccurredOn, payment.Provider, payment.ExternalId);
        entry.Number = await numbers.TakeAsync(ReceiptNumbers, payment.OccurredOn, cancellationToken);
        (entry.Method, entry.Reference) = (payment.Method, payment.Reference.Trim());
        (entry.Note, entry.RecordedBy) = (payment.Note.Trim(), payment.RecordedBy);
        await book.AllocateAsync(entry, payment.Allocations, documents, cancellationToken);
        await book.MoveCreditAsync(account, payment.Amount.MinorUnits - payment.Allocations.Sum(allocation => allocation.AmountMinor), cancellationToken);
        await book.TellAsync(
            PaymentEvents.Received, Subject, "Recorded", entry, payment.Allocations.Select(allocation => allocation.ContentItemId), cancellationToken,
            payment.SendReceipt);
        return LedgerBook.Done(entry);
    }

    public async Task<LedgerResult> ReverseAsync(string entryId, string reason, string recordedBy, CancellationToken cancellationToken)
    {
        if (await book.FindEntryAsync(entryId, cancellationToken, LedgerEntryKind.Payment) is not { } payment)
            return LedgerBook.Refused("", S["There is no such payment. Open it anew from the list."]);

        var account = await book.LockAccountAsync(payment.ClientId, payment.Currency, cancellationToken);
        if (await book.FindAsync(LedgerProviders.Reversal, entryId, cancellationToken) is { } first)
            return first;
        var today = await clock.GetTodayAsync(cancellationToken);
        if (await closed.CheckAsync(today, "", cancellationToken) is { } locked)
            return new LedgerResult("", [locked]);
        if (await db.Set<LedgerEntry>().AnyAsync(row => row.ReversesEntryId == entryId && row.Kind == LedgerEntryKind.Refund, cancellationToken))
            return LedgerBook.Refused("", S["Money of this payment was refunded, so it can’t be undone. Refund the rest of it instead."]);

        var allocations = await book.AllocationsOfAsync(entryId, cancellationToken);
        var rest = payment.AmountMinor - allocations.Sum(allocation => allocation.AmountMinor);
        if (rest > account.CreditMinor)
        {
            return LedgerBook.Refused("", S["{0} of this payment were kept as credit, and {1} of it settle other documents by now. Un-apply that credit first.",
                payment.With(rest).Text(), payment.With(rest - account.CreditMinor).Text()]);
        }

        var entry = book.AddReversal(LedgerEntryKind.PaymentReversal, payment, today, LedgerProviders.Reversal, reason, recordedBy);
        var documents = await receivables.ListAsync(allocations.Select(allocation => allocation.ContentItemId), cancellationToken);
        await book.AllocateAsync(entry, allocations.Select(allocation => allocation with { AmountMinor = -allocation.AmountMinor }), documents, cancellationToken);
        await book.MoveCreditAsync(account, -rest, cancellationToken);
        await book.TellAsync(PaymentEvents.Reversed, Subject, "Undone", entry, documents.Keys, cancellationToken);
        return LedgerBook.Done(entry);
    }

    private static IReadOnlyList<PaymentAllocation> Merge(IReadOnlyList<PaymentAllocation> allocations) =>
    [
        .. allocations
            .GroupBy(allocation => allocation.ContentItemId)
            .Select(group => new PaymentAllocation(group.Key, group.Sum(allocation => allocation.AmountMinor))),
    ];
}
