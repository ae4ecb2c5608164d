using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>Reads and moves the projection of the ledger. Only while the account of its client and currency is locked.</summary>
internal sealed class ReceivableRows(CrmDbContext db, ReceivableDays days, TimeProvider time)
{
    /// <summary>A document's row; null where nothing is owed for it.</summary>
    public Task<Receivable?> FindAsync(string contentItemId, CancellationToken cancellationToken) =>
        db.Set<Receivable>().AsNoTracking().FirstOrDefaultAsync(row => row.ContentItemId == contentItemId, cancellationToken);

    /// <summary>The rows of documents, by document.</summary>
    public async Task<IReadOnlyDictionary<string, Receivable>> ListAsync(IEnumerable<string> contentItemIds, CancellationToken cancellationToken)
    {
        string[] ids = [.. contentItemIds.Distinct()];
        return ids.Length == 0
            ? new Dictionary<string, Receivable>()
            : await db.Set<Receivable>().AsNoTracking().Where(row => ids.Contains(row.ContentItemId))
                .ToDictionaryAsync(row => row.ContentItemId, cancellationToken);
    }

    /// <summary>Settles an amount by a row of a kind and day; a negative one is taken back.</summary>
    public Task MoveAsync(Receivable row, LedgerEntryKind kind, DateOnly occurredOn, long amountMinor, CancellationToken cancellationToken)
    {
        days.Leave(row);
        if (LedgerEntryKinds.Money.Contains(kind))
            row.PaidMinor = checked(row.PaidMinor + amountMinor);
        else if (LedgerEntryKinds.Credit.Contains(kind))
            row.CreditedMinor = checked(row.CreditedMinor + amountMinor);
        else if (LedgerEntryKinds.WrittenOff.Contains(kind))
            row.WrittenOffMinor = checked(row.WrittenOffMinor + amountMinor);
        else
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind settles nothing.");

        row.DueMinor = checked(row.DueMinor - amountMinor);
        if (row is { DueMinor: < 0 } or { PaidMinor: < 0 } or { CreditedMinor: < 0 } or { WrittenOffMinor: < 0 } or { State: ReceivableState.Void })
            throw new InvalidOperationException($"The document {row.ContentItemId} can't be settled beyond what is due, below nothing, or once void.");

        row.State = StateOf(row);
        (row.DueOn, row.NextDueMinor) = NextDueOf(row);
        row.DaysToPay = row is { State: ReceivableState.Paid, PaidMinor: > 0, WrittenOffMinor: 0 }
            ? row.DaysToPay ?? Math.Max(0, occurredOn.DayNumber - row.IssuedOn.DayNumber)
            : null;
        row.SettledUtc = row.State == ReceivableState.Paid ? row.SettledUtc ?? time.GetUtcNow() : null;
        days.Enter(row);
        return StoreAsync(row, cancellationToken);
    }

    /// <summary>Adds the row of a document that is owed from now on; the act saves it.</summary>
    public void Add(Receivable row)
    {
        row.State = StateOf(row);
        (row.DueOn, row.NextDueMinor) = NextDueOf(row);
        days.Enter(row);
        db.Add(row);
    }

    /// <summary>Marks a row void: nothing is due.</summary>
    public Task VoidAsync(Receivable row, CancellationToken cancellationToken)
    {
        days.Leave(row);
        (row.DueMinor, row.State, row.SettledUtc) = (0, ReceivableState.Void, null);
        (row.DueOn, row.NextDueMinor) = NextDueOf(row);
        days.Enter(row);
        return StoreAsync(row, cancellationToken);
    }

    /// <summary>The state that follows from the amounts of a row that is not void.</summary>
    public static ReceivableState StateOf(Receivable row) => row switch
    {
        { DueMinor: 0 } => ReceivableState.Paid,
        _ when row.DueMinor == row.PayableMinor => ReceivableState.Open,
        _ => ReceivableState.PartiallyPaid,
    };

    /// <summary>Derives what is due next, and when: whatever settles the document settles its deposit first.</summary>
    public static (DateOnly On, long AmountMinor) NextDueOf(Receivable row)
    {
        var settled = row.PayableMinor - row.DueMinor;
        var deposit = Math.Min(row.DueMinor, Math.Max(0, row.DepositMinor - settled));
        return deposit > 0 && row.DepositDueOn is { } first ? (first, deposit) : (row.FinalDueOn, row.DueMinor);
    }

    // By an UPDATE: the row that was read is the database's, not the change tracker's, which may hold an older one.
    private Task<int> StoreAsync(Receivable row, CancellationToken cancellationToken)
    {
        var (paid, credited, writtenOff, due) = (row.PaidMinor, row.CreditedMinor, row.WrittenOffMinor, row.DueMinor);
        var (state, settled, days) = (row.State, row.SettledUtc, row.DaysToPay);
        var (dueOn, next) = (row.DueOn, row.NextDueMinor);
        return db.Set<Receivable>().Where(stored => stored.ContentItemId == row.ContentItemId).ExecuteUpdateAsync(
            set => set
                .SetProperty(stored => stored.PaidMinor, paid)
                .SetProperty(stored => stored.CreditedMinor, credited)
                .SetProperty(stored => stored.WrittenOffMinor, writtenOff)
                .SetProperty(stored => stored.DueMinor, due)
                .SetProperty(stored => stored.DueOn, dueOn)
                .SetProperty(stored => stored.NextDueMinor, next)
                .SetProperty(stored => stored.State, state)
                .SetProperty(stored => stored.SettledUtc, settled)
                .SetProperty(stored => stored.DaysToPay, days),
            cancellationToken);
    }
}
