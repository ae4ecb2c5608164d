using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.AuditTrail;
using OrchardCrm.Clients.Services;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Services;

/// <summary>What all acts of the ledger share: done once, one after the other for a client and currency, told and audited.</summary>
internal sealed class LedgerBook(
    CrmDbContext db, IUnitOfWork unitOfWork, ReceivableRows receivables, ReceivableDays days, AccountFigures figures, ClientDueDates dueDates,
    IEventLog events, IAuditTrail audit, IIdGenerator ids, ILocalClock clock)
{
    // The accounts that the act at hand wrote rows for, with the months of those that figures count.
    private readonly Dictionary<(string ClientId, string Currency), HashSet<DateOnly>> _moved = [];

    /// <summary>
    /// Runs an act under its key. Acts look for the key once they hold the account. Where two of different accounts share one
    /// (a form that was changed and sent twice), the unique index stops the second: the first result is its answer, too.
    /// </summary>
    public async Task<LedgerResult> OnceAsync(
        string provider, string externalId, Func<CancellationToken, Task<LedgerResult>> act, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(provider);
        ArgumentException.ThrowIfNullOrEmpty(externalId);
        try
        {
            return await unitOfWork.ExecuteAsync(
                async token =>
                {
                    _moved.Clear();
                    days.Clear();
                    var result = await act(token);
                    // The next act of the same transaction sees its rows.
                    if (result.Succeeded)
                        await SaveAsync(token);
                    return result;
                },
                cancellationToken);
        }
        catch (DbUpdateException) when (!unitOfWork.IsActive)
        {
            if (await FindAsync(provider, externalId, cancellationToken) is { } first)
                return first;
            throw;
        }
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        foreach (var ((clientId, currency), months) in _moved)
        {
            await LockAccountAsync(clientId, currency, cancellationToken);
            await figures.RecountAsync(clientId, currency, months, cancellationToken);
        }

        foreach (var clientId in _moved.Keys.Select(account => account.ClientId).Distinct())
            await dueDates.SetAsync(clientId, db.Set<LedgerAccount>().Where(row => row.ClientId == clientId).Select(row => row.NextDueOn), cancellationToken);
        _moved.Clear();
    }

    /// <summary>
    /// The account of a client and currency, held against every other act until the commit; made where there is none. Always
    /// the first row that an act takes, so that two acts can't wait for each other.
    /// </summary>
    public async Task<LedgerAccount> LockAccountAsync(string clientId, string currency, CancellationToken cancellationToken)
    {
        var credit = await db.Database
            .SqlQuery<long>($"""
                INSERT INTO "LedgerAccount" ("ClientId", "Currency", "CreditMinor") VALUES ({clientId}, {currency}, 0)
                ON CONFLICT ("ClientId", "Currency") DO UPDATE SET "CreditMinor" = "LedgerAccount"."CreditMinor"
                RETURNING "CreditMinor"
                """)
            .ToListAsync(cancellationToken);
        return new LedgerAccount { ClientId = clientId, Currency = currency, CreditMinor = credit[0] };
    }

    /// <summary>Adds to the credit of a locked account; a negative amount takes from it.</summary>
    public async Task MoveCreditAsync(LedgerAccount locked, long amountMinor, CancellationToken cancellationToken)
    {
        if (amountMinor == 0)
            return;
        locked.CreditMinor = checked(locked.CreditMinor + amountMinor);
        if (locked.CreditMinor < 0)
            throw new InvalidOperationException($"The client {locked.ClientId} has less credit in {locked.Currency} than is taken.");

        var credit = locked.CreditMinor;
        await db.Set<LedgerAccount>()
            .Where(row => row.ClientId == locked.ClientId && row.Currency == locked.Currency)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.CreditMinor, credit), cancellationToken);
    }

    /// <summary>The document of an act with its account locked; null where nothing is owed for it.</summary>
    public async Task<(LedgerAccount Account, Receivable Document)?> LockDocumentAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await receivables.FindAsync(contentItemId, cancellationToken) is not { } seen)
            return null;
        var account = await LockAccountAsync(seen.ClientId, seen.Currency, cancellationToken);
        return (account, (await receivables.FindAsync(contentItemId, cancellationToken))!);
    }

    /// <summary>A row of a kind; null for none.</summary>
    public Task<LedgerEntry?> FindEntryAsync(string entryId, CancellationToken cancellationToken, params LedgerEntryKind[] kinds) =>
        db.Set<LedgerEntry>().AsNoTracking().FirstOrDefaultAsync(row => row.EntryId == entryId && kinds.Contains(row.Kind), cancellationToken);

    /// <summary>What a row settles, by document.</summary>
    public async Task<IReadOnlyList<PaymentAllocation>> AllocationsOfAsync(string entryId, CancellationToken cancellationToken) =>
        await db.Set<LedgerAllocation>().AsNoTracking()
            .Where(row => row.EntryId == entryId)
            .OrderBy(row => row.Id)
            .Select(row => new PaymentAllocation(row.ContentItemId, row.AmountMinor))
            .ToListAsync(cancellationToken);

    /// <summary>The act that was done under a key before; null for none.</summary>
    public async Task<LedgerResult?> FindAsync(string provider, string externalId, CancellationToken cancellationToken)
    {
        var entryId = await db.Set<LedgerEntry>().AsNoTracking()
            .Where(row => row.Provider == provider && row.ExternalId == externalId)
            .Select(row => row.EntryId)
            .FirstOrDefaultAsync(cancellationToken);
        return entryId is null ? null : new LedgerResult(entryId, []);
    }

    /// <summary>Writes a row; its further properties are the caller's.</summary>
    public LedgerEntry Add(LedgerEntryKind kind, string clientId, Money amount, DateOnly occurredOn, string provider, string externalId)
    {
        var entry = new LedgerEntry
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
        db.Add(entry);
        if (!_moved.TryGetValue((clientId, amount.Currency), out var months))
            _moved[(clientId, amount.Currency)] = months = [];
        if (LedgerEntryKinds.Figures.Contains(kind))
            months.Add(new DateOnly(occurredOn.Year, occurredOn.Month, 1));
        return entry;
    }

    /// <summary>Writes the row that takes another one back.</summary>
    public LedgerEntry AddReversal(LedgerEntryKind kind, LedgerEntry reversed, DateOnly occurredOn, string provider, string reason, string recordedBy)
    {
        var entry = Add(kind, reversed.ClientId, reversed.Amount(), occurredOn, provider, reversed.EntryId);
        (entry.Method, entry.Reference, entry.ContentItemId) = (reversed.Method, reversed.Reference, reversed.ContentItemId);
        (entry.ReversesEntryId, entry.Note, entry.RecordedBy) = (reversed.EntryId, reason.Trim(), recordedBy);
        return entry;
    }

    /// <summary>Settles one document by a row; a negative amount is taken back.</summary>
    public Task AllocateAsync(LedgerEntry entry, Receivable document, long amountMinor, CancellationToken cancellationToken) => AllocateAsync(
        entry, [new PaymentAllocation(document.ContentItemId, amountMinor)],
        new Dictionary<string, Receivable> { [document.ContentItemId] = document }, cancellationToken);

    /// <summary>Settles documents by a row and moves their projections as the row's kind says; negative parts are taken back.</summary>
    public async Task AllocateAsync(
        LedgerEntry entry, IEnumerable<PaymentAllocation> allocations, IReadOnlyDictionary<string, Receivable> documents, CancellationToken cancellationToken)
    {
        foreach (var (contentItemId, amount) in allocations)
        {
            db.Add(new LedgerAllocation { EntryId = entry.EntryId, ContentItemId = contentItemId, AmountMinor = amount });
            await receivables.MoveAsync(documents[contentItemId], entry.Kind, entry.OccurredOn, amount, cancellationToken);
        }
    }

    /// <summary>Tells and audits what was done.</summary>
    public async Task TellAsync(
        string name, string subject, string action, LedgerEntry entry, IEnumerable<string> documentIds, CancellationToken cancellationToken,
        bool sendReceipt = false)
    {
        string[] documents = [.. documentIds];
        var about = documents.FirstOrDefault() ?? entry.ClientId;
        await events.AppendAsync(
            name, about, new PaymentEvent(entry.EntryId, entry.ClientId, entry.AmountMinor, entry.Currency, documents, sendReceipt), cancellationToken);
        await audit.RecordAsync(new AuditEntry(subject, action, about, entry.Amount().ToString()), cancellationToken);
    }

    /// <summary>It was done.</summary>
    public static LedgerResult Done(LedgerEntry entry) => new(entry.EntryId, []);

    /// <summary>It was not, for this reason.</summary>
    public static LedgerResult Refused(string member, string message) => new("", [new ContentError(member, message)]);
}
