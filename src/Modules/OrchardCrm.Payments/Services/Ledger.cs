using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.AuditTrail;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Services;

/// <inheritdoc/>
internal sealed class Ledger(
    CrmDbContext db, IUnitOfWork unitOfWork, ReceivableRows receivables, PaymentChecks checks, IEventLog events, IAuditTrail audit,
    IIdGenerator ids, ILocalClock clock, IStringLocalizer<Strings> S) : ILedger
{
    public Task OpenReceivableAsync(ReceivableOpening opening, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(opening.Payable.MinorUnits, nameof(opening));
        return unitOfWork.ExecuteAsync(token => OpenAsync(opening, token), cancellationToken);
    }

    public Task<LedgerResult> VoidReceivableAsync(string contentItemId, CancellationToken cancellationToken) =>
        OnceAsync(LedgerProviders.Void, contentItemId, token => VoidAsync(contentItemId, token), cancellationToken);

    public Task<LedgerResult> RecordPaymentAsync(PaymentInput payment, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(payment.Provider, nameof(payment));
        ArgumentException.ThrowIfNullOrEmpty(payment.ExternalId, nameof(payment));
        return OnceAsync(payment.Provider, payment.ExternalId, token => RecordAsync(payment, token), cancellationToken);
    }

    public Task<LedgerResult> ReversePaymentAsync(string entryId, string reason, string recordedBy, CancellationToken cancellationToken) =>
        OnceAsync(LedgerProviders.Reversal, entryId, token => ReverseAsync(entryId, reason, recordedBy, token), cancellationToken);

    // Locked rows make a second writer wait and then find the first one's row. Where there is no row to lock (a payment
    // of no document), the unique index stops it: then the first result is the answer, too.
    private async Task<LedgerResult> OnceAsync(
        string provider, string externalId, Func<CancellationToken, Task<LedgerResult>> act, CancellationToken cancellationToken)
    {
        try
        {
            return await unitOfWork.ExecuteAsync(act, cancellationToken);
        }
        catch (DbUpdateException) when (!unitOfWork.IsActive)
        {
            if (await FindAsync(provider, externalId, cancellationToken) is { } first)
                return first;
            throw;
        }
    }

    private async Task OpenAsync(ReceivableOpening opening, CancellationToken cancellationToken)
    {
        if (await FindAsync(LedgerProviders.Document, opening.ContentItemId, cancellationToken) is not null)
            return;

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
            DueOn = opening.DueOn,
            SettledUtc = due == 0 ? clock.UtcNow : null,
        };
        receivable.State = ReceivableRows.StateOf(receivable);
        db.Add(receivable);
        var entry = NewEntry(LedgerEntryKind.Invoice, opening.ClientId, opening.Payable, opening.IssuedOn, LedgerProviders.Document, opening.ContentItemId);
        entry.ContentItemId = opening.ContentItemId;
        db.Add(entry);
    }

    private async Task<LedgerResult> VoidAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var locked = await receivables.LockAsync([contentItemId], cancellationToken);
        if (await FindAsync(LedgerProviders.Void, contentItemId, cancellationToken) is { } first)
            return first;
        if (locked.GetValueOrDefault(contentItemId) is not { } receivable)
            return Failed("", S["Nothing is owed for this document, so it can’t be voided."]);
        if (receivable is not { PaidMinor: 0, CreditedMinor: 0, WrittenOffMinor: 0 })
            return Failed("", S["{0} has payments. Undo them first, or issue a credit note.", receivable.Number]);

        var payable = new Money(receivable.PayableMinor, receivable.Currency);
        var entry = NewEntry(LedgerEntryKind.Void, receivable.ClientId, payable, await clock.GetTodayAsync(cancellationToken), LedgerProviders.Void, contentItemId);
        entry.ContentItemId = contentItemId;
        db.Add(entry);
        await receivables.VoidAsync(receivable, cancellationToken);
        return Done(entry);
    }

    private async Task<LedgerResult> RecordAsync(PaymentInput payment, CancellationToken cancellationToken)
    {
        payment = payment with { Allocations = Merge(payment.Allocations) };
        var locked = await receivables.LockAsync(payment.Allocations.Select(allocation => allocation.ContentItemId), cancellationToken);
        if (await FindAsync(payment.Provider, payment.ExternalId, cancellationToken) is { } first)
            return first;
        if (await checks.CheckAsync(payment, locked, cancellationToken) is { Count: > 0 } errors)
            return new LedgerResult("", errors);

        var entry = NewEntry(LedgerEntryKind.Payment, payment.ClientId, payment.Amount, payment.OccurredOn, payment.Provider, payment.ExternalId);
        entry.Method = payment.Method;
        entry.Reference = payment.Reference.Trim();
        entry.Note = payment.Note.Trim();
        entry.RecordedBy = payment.RecordedBy;
        db.Add(entry);
        await AllocateAsync(entry, payment.Allocations, 1, locked, cancellationToken);
        await TellAsync(PaymentEvents.Received, "Recorded", entry, payment.Allocations, payment.SendReceipt, cancellationToken);
        return Done(entry);
    }

    private async Task<LedgerResult> ReverseAsync(string entryId, string reason, string recordedBy, CancellationToken cancellationToken)
    {
        var payment = await db.Set<LedgerEntry>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.EntryId == entryId && row.Kind == LedgerEntryKind.Payment, cancellationToken);
        if (payment is null)
            return Failed("", S["There is no such payment. Open it anew from the list."]);

        var allocations = await db.Set<LedgerAllocation>().AsNoTracking()
            .Where(row => row.EntryId == entryId)
            .Select(row => new PaymentAllocation(row.ContentItemId, row.AmountMinor))
            .ToListAsync(cancellationToken);
        var locked = await receivables.LockAsync(allocations.Select(allocation => allocation.ContentItemId), cancellationToken);
        if (await FindAsync(LedgerProviders.Reversal, entryId, cancellationToken) is { } first)
            return first;

        var amount = new Money(payment.AmountMinor, payment.Currency);
        var entry = NewEntry(
            LedgerEntryKind.PaymentReversal, payment.ClientId, amount, await clock.GetTodayAsync(cancellationToken), LedgerProviders.Reversal, entryId);
        entry.Method = payment.Method;
        entry.Reference = payment.Reference;
        entry.ReversesEntryId = entryId;
        entry.Note = reason.Trim();
        entry.RecordedBy = recordedBy;
        db.Add(entry);
        await AllocateAsync(entry, allocations, -1, locked, cancellationToken);
        await TellAsync(PaymentEvents.Reversed, "Undone", entry, allocations, sendReceipt: false, cancellationToken);
        return Done(entry);
    }

    private async Task AllocateAsync(
        LedgerEntry entry, IReadOnlyList<PaymentAllocation> allocations, int sign, IReadOnlyDictionary<string, Receivable> locked,
        CancellationToken cancellationToken)
    {
        foreach (var allocation in allocations)
        {
            var amount = sign * allocation.AmountMinor;
            db.Add(new LedgerAllocation { EntryId = entry.EntryId, ContentItemId = allocation.ContentItemId, AmountMinor = amount });
            await receivables.AddPaidAsync(locked[allocation.ContentItemId], amount, cancellationToken);
        }
    }

    private async Task TellAsync(
        string name, string action, LedgerEntry entry, IReadOnlyList<PaymentAllocation> allocations, bool sendReceipt, CancellationToken cancellationToken)
    {
        string[] documents = [.. allocations.Select(allocation => allocation.ContentItemId)];
        var about = documents.FirstOrDefault() ?? entry.ClientId;
        await events.AppendAsync(
            name, about, new PaymentEvent(entry.EntryId, entry.ClientId, entry.AmountMinor, entry.Currency, documents, sendReceipt), cancellationToken);
        await audit.RecordAsync(
            new AuditEntry("Payment", action, about, new Money(entry.AmountMinor, entry.Currency).ToString()), cancellationToken);
    }

    private LedgerEntry NewEntry(LedgerEntryKind kind, string clientId, Money amount, DateOnly occurredOn, string provider, string externalId) => new()
    {
        EntryId = ids.GenerateUniqueId(),
        ClientId = clientId,
        Kind = kind,
        Currency = amount.Currency,
        AmountMinor = amount.MinorUnits,
        OccurredOn = occurredOn,
        RecordedUtc = clock.UtcNow,
        Provider = provider,
        ExternalId = externalId,
    };

    private async Task<LedgerResult?> FindAsync(string provider, string externalId, CancellationToken cancellationToken)
    {
        var entryId = await db.Set<LedgerEntry>().AsNoTracking()
            .Where(row => row.Provider == provider && row.ExternalId == externalId)
            .Select(row => row.EntryId)
            .FirstOrDefaultAsync(cancellationToken);
        return entryId is null ? null : new LedgerResult(entryId, []);
    }

    private static IReadOnlyList<PaymentAllocation> Merge(IReadOnlyList<PaymentAllocation> allocations) =>
    [
        .. allocations
            .GroupBy(allocation => allocation.ContentItemId)
            .Select(group => new PaymentAllocation(group.Key, group.Sum(allocation => allocation.AmountMinor))),
    ];

    private static LedgerResult Done(LedgerEntry entry) => new(entry.EntryId, []);

    private static LedgerResult Failed(string member, string message) => new("", [new ContentError(member, message)]);
}
