using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>Locks and moves the projection of the ledger. Only inside a unit of work.</summary>
internal sealed class ReceivableRows(CrmDbContext db, TimeProvider time)
{
    /// <summary>
    /// The rows as they stand, held against every other writer until the commit. SQLite's transaction is the one writer
    /// anyway; PostgreSQL locks the rows, always in the order of their ids, so that two writers can't wait for each other.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, Receivable>> LockAsync(IEnumerable<string> contentItemIds, CancellationToken cancellationToken)
    {
        string[] ids = [.. contentItemIds.Distinct().Order(StringComparer.Ordinal)];
        if (ids.Length == 0)
            return new Dictionary<string, Receivable>();

        var rows = db.Database.ProviderName?.EndsWith("PostgreSQL", StringComparison.Ordinal) == true
            ? db.Set<Receivable>().FromSql($"""SELECT * FROM "Receivable" WHERE "ContentItemId" = ANY ({ids}) ORDER BY "ContentItemId" FOR UPDATE""")
            : db.Set<Receivable>().Where(row => ids.Contains(row.ContentItemId));
        return await rows.AsNoTracking().ToDictionaryAsync(row => row.ContentItemId, cancellationToken);
    }

    /// <summary>Adds a paid amount to a locked row; a negative one takes it back.</summary>
    public Task AddPaidAsync(Receivable locked, long amountMinor, CancellationToken cancellationToken)
    {
        locked.PaidMinor = checked(locked.PaidMinor + amountMinor);
        locked.DueMinor = checked(locked.DueMinor - amountMinor);
        if (locked.DueMinor < 0)
            throw new InvalidOperationException($"The document {locked.ContentItemId} can't be paid beyond what is due.");

        locked.State = StateOf(locked);
        locked.SettledUtc = locked.State == ReceivableState.Paid ? locked.SettledUtc ?? time.GetUtcNow() : null;
        return StoreAsync(locked, cancellationToken);
    }

    /// <summary>Marks a locked row void: nothing is due.</summary>
    public Task VoidAsync(Receivable locked, CancellationToken cancellationToken)
    {
        locked.DueMinor = 0;
        locked.State = ReceivableState.Void;
        locked.SettledUtc = null;
        return StoreAsync(locked, cancellationToken);
    }

    /// <summary>The state that follows from the amounts of a row that is not void.</summary>
    public static ReceivableState StateOf(Receivable row) => row switch
    {
        { DueMinor: 0 } => ReceivableState.Paid,
        _ when row.DueMinor == row.PayableMinor => ReceivableState.Open,
        _ => ReceivableState.PartiallyPaid,
    };

    // By an UPDATE: the row that was read is the database's, not the change tracker's, which may hold an older one.
    private Task<int> StoreAsync(Receivable row, CancellationToken cancellationToken)
    {
        var (paid, due, state, settled) = (row.PaidMinor, row.DueMinor, row.State, row.SettledUtc);
        return db.Set<Receivable>().Where(stored => stored.ContentItemId == row.ContentItemId).ExecuteUpdateAsync(
            set => set
                .SetProperty(stored => stored.PaidMinor, paid)
                .SetProperty(stored => stored.DueMinor, due)
                .SetProperty(stored => stored.State, state)
                .SetProperty(stored => stored.SettledUtc, settled),
            cancellationToken);
    }
}
