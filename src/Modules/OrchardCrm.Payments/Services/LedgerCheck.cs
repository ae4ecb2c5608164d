using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>
/// Proves for each client and currency: invoiced − voided − credited − written off − paid + refunded = outstanding −
/// unallocated credit; and for each document that its projection follows from its rows.
/// </summary>
public sealed class LedgerCheck(CrmDbContext db)
{
    /// <summary>What does not add up; empty when all does.</summary>
    public async Task<IReadOnlyList<LedgerMismatch>> RunAsync(CancellationToken cancellationToken = default)
    {
        var receivables = await db.Set<Receivable>().AsNoTracking().ToListAsync(cancellationToken);
        var documents = receivables.ToDictionary(row => row.ContentItemId);
        var allocated = await AllocatedAsync(cancellationToken);
        var opened = await OpenedAsync(cancellationToken);
        return
        [
            .. receivables.SelectMany(row => CheckDocument(row, allocated.GetValueOrDefault(row.ContentItemId), opened.GetValueOrDefault(row.ContentItemId))),
            .. allocated.Keys.Concat(opened.Keys).Distinct().Where(id => !documents.ContainsKey(id))
                .Select(id => new LedgerMismatch("", "", id, "Receivable", allocated.GetValueOrDefault(id) + opened.GetValueOrDefault(id), 0)),
            .. await CheckClientsAsync(receivables, cancellationToken),
            .. await CheckEntriesAsync(cancellationToken),
        ];
    }

    private static IEnumerable<LedgerMismatch> CheckDocument(Receivable row, long allocated, long opened)
    {
        var isVoid = row.State == ReceivableState.Void;
        var due = isVoid ? 0 : row.PayableMinor - row.PaidMinor - row.CreditedMinor - row.WrittenOffMinor;
        if (opened != (isVoid ? 0 : row.PayableMinor))
            yield return Mismatch(nameof(row.PayableMinor), opened, row.PayableMinor);
        if (allocated != row.PaidMinor + row.CreditedMinor + row.WrittenOffMinor)
            yield return Mismatch(nameof(row.PaidMinor), allocated, row.PaidMinor);
        if (due != row.DueMinor || due < 0)
            yield return Mismatch(nameof(row.DueMinor), due, row.DueMinor);
        if (!isVoid && row.State != ReceivableRows.StateOf(row))
            yield return Mismatch(nameof(row.State), (long)ReceivableRows.StateOf(row), (long)row.State);

        LedgerMismatch Mismatch(string what, long expected, long found) =>
            new(row.ClientId, row.Currency, row.ContentItemId, what, expected, found);
    }

    private async Task<IEnumerable<LedgerMismatch>> CheckClientsAsync(IEnumerable<Receivable> receivables, CancellationToken cancellationToken)
    {
        var moved = await db.Set<LedgerEntry>().AsNoTracking()
            .GroupBy(row => new { row.ClientId, row.Currency, row.Kind })
            .Select(group => new { group.Key, Sum = group.Sum(row => row.AmountMinor) })
            .ToListAsync(cancellationToken);
        var balances = moved.ToLookup(sum => (sum.Key.ClientId, sum.Key.Currency), sum => SignOf(sum.Key.Kind) * sum.Sum);
        var unallocated = await UnallocatedAsync(cancellationToken);
        var outstanding = receivables
            .GroupBy(row => (row.ClientId, row.Currency))
            .ToDictionary(group => group.Key, group => group.Sum(row => row.DueMinor));
        return
            from key in balances.Select(sums => sums.Key).Concat(outstanding.Keys).Distinct()
            let expected = balances[key].Sum()
            let found = outstanding.GetValueOrDefault(key) - unallocated.GetValueOrDefault(key)
            where expected != found
            select new LedgerMismatch(key.ClientId, key.Currency, "", "Balance", expected, found);
    }

    // No payment settles more than it is worth, and what was undone settles nothing.
    private async Task<IEnumerable<LedgerMismatch>> CheckEntriesAsync(CancellationToken cancellationToken)
    {
        var rows = await (
            from entry in db.Set<LedgerEntry>().AsNoTracking()
            where entry.Kind == LedgerEntryKind.Payment || entry.Kind == LedgerEntryKind.PaymentReversal
            let allocated = db.Set<LedgerAllocation>().Where(row => row.EntryId == entry.EntryId).Sum(row => row.AmountMinor)
            where allocated > entry.AmountMinor || -allocated > entry.AmountMinor
            select new { entry.ClientId, entry.Currency, entry.EntryId, entry.AmountMinor, Allocated = allocated }).ToListAsync(cancellationToken);
        return rows.Select(row => new LedgerMismatch(row.ClientId, row.Currency, "", row.EntryId, row.AmountMinor, row.Allocated));
    }

    private Task<Dictionary<string, long>> AllocatedAsync(CancellationToken cancellationToken) =>
        db.Set<LedgerAllocation>().AsNoTracking()
            .GroupBy(row => row.ContentItemId)
            .Select(group => new { group.Key, Sum = group.Sum(row => row.AmountMinor) })
            .ToDictionaryAsync(sum => sum.Key, sum => sum.Sum, cancellationToken);

    private Task<Dictionary<string, long>> OpenedAsync(CancellationToken cancellationToken) =>
        db.Set<LedgerEntry>().AsNoTracking()
            .Where(row => row.Kind == LedgerEntryKind.Invoice || row.Kind == LedgerEntryKind.Void)
            .GroupBy(row => row.ContentItemId)
            .Select(group => new { group.Key, Sum = group.Sum(row => row.Kind == LedgerEntryKind.Invoice ? row.AmountMinor : -row.AmountMinor) })
            .ToDictionaryAsync(sum => sum.Key, sum => sum.Sum, cancellationToken);

    private async Task<Dictionary<(string ClientId, string Currency), long>> UnallocatedAsync(CancellationToken cancellationToken)
    {
        var money = await db.Set<LedgerEntry>().AsNoTracking()
            .Where(row => row.Kind == LedgerEntryKind.Payment || row.Kind == LedgerEntryKind.PaymentReversal || row.Kind == LedgerEntryKind.Refund)
            .GroupBy(row => new { row.ClientId, row.Currency })
            .Select(group => new { group.Key, Sum = group.Sum(row => row.Kind == LedgerEntryKind.Payment ? row.AmountMinor : -row.AmountMinor) })
            .ToListAsync(cancellationToken);
        var settled = await (
            from allocation in db.Set<LedgerAllocation>().AsNoTracking()
            join entry in db.Set<LedgerEntry>() on allocation.EntryId equals entry.EntryId
            group allocation by new { entry.ClientId, entry.Currency } into rows
            select new { rows.Key, Sum = rows.Sum(row => row.AmountMinor) }).ToListAsync(cancellationToken);
        var byClient = settled.ToDictionary(sum => (sum.Key.ClientId, sum.Key.Currency), sum => sum.Sum);
        return money.ToDictionary(
            sum => (sum.Key.ClientId, sum.Key.Currency),
            sum => sum.Sum - byClient.GetValueOrDefault((sum.Key.ClientId, sum.Key.Currency)));
    }

    private static int SignOf(LedgerEntryKind kind) => kind switch
    {
        LedgerEntryKind.Invoice or LedgerEntryKind.Refund or LedgerEntryKind.PaymentReversal => 1,
        LedgerEntryKind.Void or LedgerEntryKind.Payment or LedgerEntryKind.Credit or LedgerEntryKind.WriteOff => -1,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind has no side in the balance."),
    };
}
