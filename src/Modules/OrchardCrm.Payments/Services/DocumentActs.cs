using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Services;

/// <summary>Acts that begin, end or cut what is owed for a document.</summary>
internal sealed class DocumentActs(
    LedgerBook book, ReceivableRows receivables, ClosedBooks closed, ILocalClock clock, IStringLocalizer<Strings> S)
{
    private const string Subject = "Receivable";

    public async Task<LedgerResult> OpenAsync(ReceivableOpening opening, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(LedgerProviders.Document, opening.ContentItemId, cancellationToken) is { } first)
            return first;

        var due = opening.Payable.MinorUnits;
        var receivable = new Receivable
        {
            ContentItemId = opening.ContentItemId,
            ClientId = opening.ClientId,
            Kind = opening.Kind,
            Number = opening.Number,
            Currency = opening.Payable.Currency,
            PayableMinor = due,
            DueMinor = due,
            IssuedOn = opening.IssuedOn,
            FinalDueOn = opening.DueOn,
            SettledUtc = due == 0 ? clock.UtcNow : null,
        };
        if (opening.DepositMinor > 0 && opening.DepositMinor < due)
            (receivable.DepositMinor, receivable.DepositDueOn) = (opening.DepositMinor, opening.DepositDueOn ?? opening.IssuedOn);
        receivables.Add(receivable);
        var entry = book.Add(LedgerEntryKind.Invoice, opening.ClientId, opening.Payable, opening.IssuedOn, LedgerProviders.Document, opening.ContentItemId);
        entry.ContentItemId = opening.ContentItemId;
        return LedgerBook.Done(entry);
    }

    public async Task<LedgerResult> VoidAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await book.LockDocumentAsync(contentItemId, cancellationToken) is not var (_, document))
            return LedgerBook.Refused("", S["Nothing is owed for this document, so it can’t be voided."]);
        if (await book.FindAsync(LedgerProviders.Void, contentItemId, cancellationToken) is { } first)
            return first;
        if (document is not { PaidMinor: 0, CreditedMinor: 0, WrittenOffMinor: 0 })
            return LedgerBook.Refused("", S["{0} has payments, credits or a write-off. Undo them first, or issue a credit note.", document.Number]);
        // Voiding would change what the closed period invoiced.
        if (await closed.CheckAsync(document.IssuedOn, "", cancellationToken) is not null)
            return LedgerBook.Refused("", S["{0} was issued on {1}, before the lock date of the books, and can’t be voided any more. Issue a credit note instead.", document.Number, document.IssuedOn.Text()]);

        var payable = new Money(document.PayableMinor, document.Currency);
        var entry = book.Add(LedgerEntryKind.Void, document.ClientId, payable, await clock.GetTodayAsync(cancellationToken), LedgerProviders.Void, contentItemId);
        entry.ContentItemId = contentItemId;
        await receivables.VoidAsync(document, cancellationToken);
        return LedgerBook.Done(entry);
    }

    public async Task<LedgerResult> WriteOffAsync(SettlementInput input, CancellationToken cancellationToken)
    {
        if (await book.LockDocumentAsync(input.ContentItemId, cancellationToken) is not var (_, document))
            return LedgerBook.Refused("", S["Nothing is owed for this document."]);
        if (await book.FindAsync(LedgerProviders.Manual, input.FormKey, cancellationToken) is { } first)
            return first;
        var today = await clock.GetTodayAsync(cancellationToken);
        if (await CheckAsync(input, document, today, cancellationToken) is { } refused)
            return refused;

        var entry = book.Add(LedgerEntryKind.WriteOff, document.ClientId, input.Amount, today, LedgerProviders.Manual, input.FormKey);
        (entry.ContentItemId, entry.Note, entry.RecordedBy) = (document.ContentItemId, input.Note.Trim(), input.RecordedBy);
        await book.AllocateAsync(entry, document, input.Amount.MinorUnits, cancellationToken);
        await book.TellAsync(PaymentEvents.WrittenOff, Subject, "WrittenOff", entry, [document.ContentItemId], cancellationToken);
        return LedgerBook.Done(entry);
    }

    public async Task<LedgerResult> ReverseWriteOffAsync(string entryId, string reason, string recordedBy, CancellationToken cancellationToken)
    {
        if (await book.FindEntryAsync(entryId, cancellationToken, LedgerEntryKind.WriteOff) is not { } writeOff
            || await book.LockDocumentAsync(writeOff.ContentItemId, cancellationToken) is not var (_, document))
        {
            return LedgerBook.Refused("", S["There is no such write-off. Open the document anew."]);
        }

        if (await book.FindAsync(LedgerProviders.Reversal, entryId, cancellationToken) is { } first)
            return first;
        var today = await clock.GetTodayAsync(cancellationToken);
        if (await closed.CheckAsync(today, "", cancellationToken) is { } locked)
            return new LedgerResult("", [locked]);

        var entry = book.AddReversal(LedgerEntryKind.WriteOffReversal, writeOff, today, LedgerProviders.Reversal, reason, recordedBy);
        await book.AllocateAsync(entry, document, -writeOff.AmountMinor, cancellationToken);
        await book.TellAsync(PaymentEvents.WriteOffReversed, Subject, "WriteOffReversed", entry, [document.ContentItemId], cancellationToken);
        return LedgerBook.Done(entry);
    }

    private async Task<LedgerResult?> CheckAsync(SettlementInput input, Receivable document, DateOnly today, CancellationToken cancellationToken)
    {
        if (document.State == ReceivableState.Void)
            return LedgerBook.Refused("", S["{0} is void: nothing is due on it.", document.Number]);
        if (input.Amount.Currency != document.Currency)
            return LedgerBook.Refused(nameof(input.Amount), S["{0} is to be paid in {1}, not in {2}.", document.Number, document.Currency, input.Amount.Currency]);
        if (input.Amount.MinorUnits <= 0)
            return LedgerBook.Refused(nameof(input.Amount), S["{0} cannot be recorded: type an amount above zero.", input.Amount.Text()]);
        if (input.Amount.MinorUnits > document.DueMinor)
            return LedgerBook.Refused(nameof(input.Amount), S["{0} is more than the {1} due on {2}. Type {1} at most.", input.Amount.Text(), document.Due().Text(), document.Number]);
        return await closed.CheckAsync(today, "", cancellationToken) is { } locked ? new LedgerResult("", [locked]) : null;
    }
}
