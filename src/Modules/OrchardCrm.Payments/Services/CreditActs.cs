using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Data;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Services;

/// <summary>Enters credit notes, and moves credit to and from documents.</summary>
internal sealed class CreditActs(
    CrmDbContext db, LedgerBook book, ReceivableRows receivables, CreditableAmounts creditable, ClosedBooks closed, ILocalClock clock, IStringLocalizer<Strings> S)
{
    private const string Subject = "Credit";

    public async Task<LedgerResult> PostAsync(CreditInput credit, CancellationToken cancellationToken)
    {
        var account = await book.LockAccountAsync(credit.ClientId, credit.Amount.Currency, cancellationToken);
        if (await book.FindAsync(LedgerProviders.Document, credit.ContentItemId, cancellationToken) is { } first)
            return first;
        if (credit.Amount.MinorUnits <= 0)
            return LedgerBook.Refused(nameof(credit.Amount), S["{0} cannot be credited: a credit note needs a total above zero.", credit.Amount.Text()]);
        if (await closed.CheckAsync(credit.IssuedOn, nameof(credit.IssuedOn), cancellationToken) is { } locked)
            return new LedgerResult("", [locked]);

        var document = credit.InvoiceId.Length == 0 ? null : await receivables.FindAsync(credit.InvoiceId, cancellationToken);
        var opening = document is null ? null : await OpeningOfAsync(document, cancellationToken);
        if (credit.InvoiceId.Length > 0 && await CheckAsync(credit, document, opening, cancellationToken) is { } refused)
            return refused;

        var entry = book.Add(LedgerEntryKind.Credit, credit.ClientId, credit.Amount, credit.IssuedOn, LedgerProviders.Document, credit.ContentItemId);
        (entry.ContentItemId, entry.Number, entry.RecordedBy) = (credit.ContentItemId, credit.Number, credit.RecordedBy);
        entry.ReversesEntryId = opening?.EntryId ?? "";
        var applied = Math.Min(credit.Amount.MinorUnits, document?.DueMinor ?? 0);
        if (applied > 0)
            await book.AllocateAsync(entry, document!, applied, cancellationToken);

        await book.MoveCreditAsync(account, credit.Amount.MinorUnits - applied, cancellationToken);
        await book.TellAsync(PaymentEvents.Credited, Subject, "Posted", entry, document is null ? [] : [credit.InvoiceId], cancellationToken);
        return LedgerBook.Done(entry);
    }

    public async Task<LedgerResult> ApplyAsync(SettlementInput input, CancellationToken cancellationToken)
    {
        if (await book.LockDocumentAsync(input.ContentItemId, cancellationToken) is not var (account, document))
            return LedgerBook.Refused("", S["Nothing is owed for this document."]);
        if (await book.FindAsync(LedgerProviders.Manual, input.FormKey, cancellationToken) is { } first)
            return first;
        var today = await clock.GetTodayAsync(cancellationToken);
        if (await closed.CheckAsync(today, "", cancellationToken) is { } locked)
            return new LedgerResult("", [locked]);
        if (Check(input, account, document) is { } refused)
            return refused;

        var entry = book.Add(LedgerEntryKind.CreditApplied, document.ClientId, input.Amount, today, LedgerProviders.Manual, input.FormKey);
        (entry.ContentItemId, entry.Note, entry.RecordedBy) = (document.ContentItemId, input.Note.Trim(), input.RecordedBy);
        await book.AllocateAsync(entry, document, input.Amount.MinorUnits, cancellationToken);
        await book.MoveCreditAsync(account, -input.Amount.MinorUnits, cancellationToken);
        await book.TellAsync(PaymentEvents.CreditApplied, Subject, "Applied", entry, [document.ContentItemId], cancellationToken);
        return LedgerBook.Done(entry);
    }

    public async Task<LedgerResult> UnapplyAsync(string entryId, string recordedBy, CancellationToken cancellationToken)
    {
        if (await book.FindEntryAsync(entryId, cancellationToken, LedgerEntryKind.CreditApplied, LedgerEntryKind.Credit) is not { } applied)
            return LedgerBook.Refused("", S["There is no such credit. Open the document anew."]);

        var account = await book.LockAccountAsync(applied.ClientId, applied.Currency, cancellationToken);
        if (await book.FindAsync(LedgerProviders.Unapplied, entryId, cancellationToken) is { } first)
            return first;
        var today = await clock.GetTodayAsync(cancellationToken);
        if (await closed.CheckAsync(today, "", cancellationToken) is { } locked)
            return new LedgerResult("", [locked]);
        var allocations = await book.AllocationsOfAsync(entryId, cancellationToken);
        if (allocations.Count == 0)
            return LedgerBook.Refused("", S["This credit settles nothing, so there is nothing to un-apply."]);

        var sum = allocations.Sum(allocation => allocation.AmountMinor);
        var entry = book.AddReversal(LedgerEntryKind.CreditUnapplied, applied, today, LedgerProviders.Unapplied, "", recordedBy);
        entry.AmountMinor = sum;
        var documents = await receivables.ListAsync(allocations.Select(allocation => allocation.ContentItemId), cancellationToken);
        await book.AllocateAsync(entry, allocations.Select(allocation => allocation with { AmountMinor = -allocation.AmountMinor }), documents, cancellationToken);
        await book.MoveCreditAsync(account, sum, cancellationToken);
        await book.TellAsync(PaymentEvents.CreditUnapplied, Subject, "Unapplied", entry, documents.Keys, cancellationToken);
        return LedgerBook.Done(entry);
    }

    private Task<LedgerEntry?> OpeningOfAsync(Receivable document, CancellationToken cancellationToken) =>
        db.Set<LedgerEntry>().AsNoTracking().FirstOrDefaultAsync(
            row => row.ContentItemId == document.ContentItemId && row.Kind == LedgerEntryKind.Invoice, cancellationToken);

    private async Task<LedgerResult?> CheckAsync(CreditInput credit, Receivable? document, LedgerEntry? opening, CancellationToken cancellationToken)
    {
        if (document is null || opening is null || document.ClientId != credit.ClientId)
            return LedgerBook.Refused("", S["A document of another client, or none at all, can’t be credited. Choose one of this client’s."]);
        if (document.State == ReceivableState.Void)
            return LedgerBook.Refused("", S["{0} is void: there is nothing to credit.", document.Number]);
        if (document.Currency != credit.Amount.Currency)
            return LedgerBook.Refused(nameof(credit.Amount), S["{0} is to be paid in {1}, not in {2}.", document.Number, document.Currency, credit.Amount.Currency]);

        var left = await creditable.OfAsync(document, cancellationToken);
        return credit.Amount.MinorUnits <= left.MinorUnits
            ? null
            : LedgerBook.Refused(nameof(credit.Amount), S["{0} is more than {1} can still be credited with: it came to {2}, and {3} of it were credited before. Lower quantities or remove lines.",
                credit.Amount.Text(), document.Number, opening.Amount().Text(), (opening.Amount() - left).Text()]);
    }

    private LedgerResult? Check(SettlementInput input, LedgerAccount account, Receivable document)
    {
        if (document.State == ReceivableState.Void)
            return LedgerBook.Refused("", S["{0} is void: nothing is due on it.", document.Number]);
        if (input.Amount.Currency != document.Currency)
            return LedgerBook.Refused(nameof(input.Amount), S["{0} is to be paid in {1}, not in {2}.", document.Number, document.Currency, input.Amount.Currency]);
        if (input.Amount.MinorUnits <= 0)
            return LedgerBook.Refused(nameof(input.Amount), S["{0} cannot be recorded: type an amount above zero.", input.Amount.Text()]);
        if (input.Amount.MinorUnits > document.DueMinor)
            return LedgerBook.Refused(nameof(input.Amount), S["{0} is more than the {1} due on {2}. Type {1} at most.", input.Amount.Text(), document.Due().Text(), document.Number]);
        if (input.Amount.MinorUnits > account.CreditMinor)
            return LedgerBook.Refused(nameof(input.Amount), S["{0} is more than the client’s credit of {1}. Type {1} at most.", input.Amount.Text(), (input.Amount with { MinorUnits = account.CreditMinor }).Text()]);
        return null;
    }
}
