using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>
/// Proves for each client and currency: invoiced − voided − credited − written off − paid + refunded = outstanding −
/// unallocated credit; for each document, account, month and due day that its projection follows from its rows; and for each row
/// that it takes back and settles no more than there was.
/// </summary>
public sealed class LedgerCheck(CrmDbContext db)
{
    /// <summary>What does not add up; empty when all does.</summary>
    public async Task<IReadOnlyList<LedgerMismatch>> RunAsync(CancellationToken cancellationToken = default)
    {
        var receivables = await db.Set<Receivable>().AsNoTracking().ToListAsync(cancellationToken);
        var accounts = await db.Set<LedgerAccount>().AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. await CheckDocumentsAsync(receivables, cancellationToken),
            .. await CheckAccountsAsync(receivables, accounts, cancellationToken),
            .. await CheckMonthsAsync(cancellationToken),
            .. await CheckDaysAsync(receivables, cancellationToken),
            .. await CheckEntriesAsync(cancellationToken),
            .. await CheckTakenBackAsync(cancellationToken),
        ];
    }

    private async Task<IEnumerable<LedgerMismatch>> CheckDocumentsAsync(List<Receivable> receivables, CancellationToken cancellationToken)
    {
        var settled = await SettledAsync(cancellationToken);
        var opened = await OpenedAsync(cancellationToken);
        var known = receivables.Select(row => row.ContentItemId).ToHashSet();
        return receivables
            .SelectMany(row => CheckDocument(row, settled[row.ContentItemId], opened.GetValueOrDefault(row.ContentItemId)))
            .Concat(settled.Select(rows => rows.Key).Concat(opened.Keys).Distinct().Where(id => !known.Contains(id))
                .Select(id => new LedgerMismatch("", "", id, "Receivable", settled[id].Sum(row => row.Sum) + opened.GetValueOrDefault(id), 0)));
    }

    private static IEnumerable<LedgerMismatch> CheckDocument(Receivable row, IEnumerable<(LedgerEntryKind Kind, long Sum)> settled, long opened)
    {
        var isVoid = row.State == ReceivableState.Void;
        var byKind = settled.ToLookup(sum => sum.Kind, sum => sum.Sum);
        var due = isVoid ? 0 : row.PayableMinor - row.PaidMinor - row.CreditedMinor - row.WrittenOffMinor;
        (string What, long Expected, long Found)[] figures =
        [
            (nameof(row.PayableMinor), opened, isVoid ? 0 : row.PayableMinor),
            (nameof(row.PaidMinor), Sum(LedgerEntryKinds.Money), row.PaidMinor),
            (nameof(row.CreditedMinor), Sum(LedgerEntryKinds.Credit), row.CreditedMinor),
            (nameof(row.WrittenOffMinor), Sum(LedgerEntryKinds.WrittenOff), row.WrittenOffMinor),
            (nameof(row.DueMinor), Math.Max(0, due), row.DueMinor),
            (nameof(row.NextDueMinor), ReceivableRows.NextDueOf(row).AmountMinor, row.NextDueMinor),
            (nameof(row.State), isVoid ? (long)row.State : (long)ReceivableRows.StateOf(row), (long)row.State),
        ];
        return figures
            .Where(figure => figure.Expected != figure.Found)
            .Select(figure => new LedgerMismatch(row.ClientId, row.Currency, row.ContentItemId, figure.What, figure.Expected, figure.Found));

        long Sum(IReadOnlyList<LedgerEntryKind> kinds) => kinds.Sum(kind => byKind[kind].Sum());
    }

    private async Task<IEnumerable<LedgerMismatch>> CheckAccountsAsync(
        List<Receivable> receivables, List<LedgerAccount> accounts, CancellationToken cancellationToken)
    {
        var moved = await db.Set<LedgerEntry>().AsNoTracking()
            .GroupBy(row => new { row.ClientId, row.Currency, row.Kind })
            .Select(group => new { group.Key, Sum = group.Sum(row => row.AmountMinor) })
            .ToListAsync(cancellationToken);
        var settled = await (
            from allocation in db.Set<LedgerAllocation>().AsNoTracking()
            join entry in db.Set<LedgerEntry>() on allocation.EntryId equals entry.EntryId
            where entry.Kind != LedgerEntryKind.WriteOff && entry.Kind != LedgerEntryKind.WriteOffReversal
            group allocation by new { entry.ClientId, entry.Currency } into rows
            select new { rows.Key, Sum = rows.Sum(row => row.AmountMinor) }).ToListAsync(cancellationToken);
        var byAccount = moved.ToLookup(sum => (sum.Key.ClientId, sum.Key.Currency), sum => (sum.Key.Kind, sum.Sum));
        var settledBy = settled.ToDictionary(sum => (sum.Key.ClientId, sum.Key.Currency), sum => sum.Sum);
        var known = accounts.ToDictionary(row => (row.ClientId, row.Currency));
        var credit = accounts.ToDictionary(row => (row.ClientId, row.Currency), row => row.CreditMinor);
        var outstanding = receivables.GroupBy(row => (row.ClientId, row.Currency)).ToDictionary(group => group.Key, group => group.Sum(row => row.DueMinor));
        return
            from key in byAccount.Select(sums => sums.Key).Concat(outstanding.Keys).Concat(credit.Keys).Distinct()
            let balance = byAccount[key].Sum(row => LedgerEntryKinds.SignOf(row.Kind) * row.Sum)
            let brought = byAccount[key].Where(row => BringsCredit(row.Kind)).Sum(row => -LedgerEntryKinds.SignOf(row.Kind) * row.Sum)
            let unallocated = credit.GetValueOrDefault(key)
            from figure in new (string What, long Expected, long Found)[]
            {
                ("Balance", balance, outstanding.GetValueOrDefault(key) - unallocated),
                (nameof(LedgerAccount.CreditMinor), Math.Max(0, brought - settledBy.GetValueOrDefault(key)), unallocated),
                (nameof(LedgerAccount.InvoicedMinor), Invoiced(byAccount[key]), known.GetValueOrDefault(key)?.InvoicedMinor ?? 0),
                (nameof(LedgerAccount.PaidMinor), Paid(byAccount[key]), known.GetValueOrDefault(key)?.PaidMinor ?? 0),
                (nameof(LedgerAccount.OutstandingMinor), outstanding.GetValueOrDefault(key), known.GetValueOrDefault(key)?.OutstandingMinor ?? 0),
            }
            where figure.Expected != figure.Found
            select new LedgerMismatch(key.ClientId, key.Currency, "", figure.What, figure.Expected, figure.Found);
    }

    private async Task<IEnumerable<LedgerMismatch>> CheckMonthsAsync(CancellationToken cancellationToken)
    {
        var counted = LedgerEntryKinds.Figures.ToArray();
        var rows = await db.Set<LedgerEntry>().AsNoTracking()
            .Where(row => counted.Contains(row.Kind))
            .GroupBy(row => new { row.ClientId, row.Currency, row.OccurredOn, row.Kind })
            .Select(group => new { group.Key, Sum = group.Sum(row => row.AmountMinor) })
            .ToListAsync(cancellationToken);
        var expected = rows.ToLookup(
            row => (row.Key.ClientId, row.Key.Currency, new DateOnly(row.Key.OccurredOn.Year, row.Key.OccurredOn.Month, 1)), row => (row.Key.Kind, row.Sum));
        var found = (await db.Set<LedgerMonth>().AsNoTracking().ToListAsync(cancellationToken)).ToDictionary(row => (row.ClientId, row.Currency, row.Month));
        return
            from key in expected.Select(sums => sums.Key).Concat(found.Keys).Distinct()
            from figure in new (string What, long Expected, long Found)[]
            {
                (nameof(LedgerMonth.InvoicedMinor), Invoiced(expected[key]), found.GetValueOrDefault(key)?.InvoicedMinor ?? 0),
                (nameof(LedgerMonth.PaidMinor), Paid(expected[key]), found.GetValueOrDefault(key)?.PaidMinor ?? 0),
            }
            where figure.Expected != figure.Found
            select new LedgerMismatch(key.ClientId, key.Currency, "", $"{key.Item3:yyyy-MM} {figure.What}", figure.Expected, figure.Found);
    }

    private async Task<IEnumerable<LedgerMismatch>> CheckDaysAsync(List<Receivable> receivables, CancellationToken cancellationToken)
    {
        var expected = receivables
            .SelectMany(row => new[]
            {
                (Key: KeyOf(row, row.DueOn), Figures: new[] { 1, row.PayableMinor, row.DueMinor, row.NextDueMinor, row.DaysToPay ?? 0, row.DaysToPay is null ? 0 : 1 }),
                (Key: KeyOf(row, row.FinalDueOn), Figures: [0, 0, 0, row.DueMinor - row.NextDueMinor, 0, 0]),
            })
            .ToLookup(part => part.Key, part => part.Figures);
        var found = (await db.Set<ReceivableDay>().AsNoTracking().ToListAsync(cancellationToken)).ToDictionary(
            row => (row.ClientId, row.Currency, row.Kind, row.State, row.Day),
            row => new[] { row.Count, row.PayableMinor, row.DueMinor, row.FallsDueMinor, row.DaysToPay, row.PaidCount });
        string[] names =
        [
            nameof(ReceivableDay.Count), nameof(ReceivableDay.PayableMinor), nameof(ReceivableDay.DueMinor), nameof(ReceivableDay.FallsDueMinor),
            nameof(ReceivableDay.DaysToPay), nameof(ReceivableDay.PaidCount),
        ];
        return
            from key in expected.Select(parts => parts.Key).Concat(found.Keys).Distinct()
            from figure in names.Select((name, which) => (
                What: $"{key.Kind} {key.State} {key.Day:yyyy-MM-dd} {name}",
                Expected: expected[key].Sum(figures => figures[which]), Found: found.GetValueOrDefault(key)?[which] ?? 0))
            where figure.Expected != figure.Found
            select new LedgerMismatch(key.ClientId, key.Currency, "", figure.What, figure.Expected, figure.Found);

        static (string ClientId, string Currency, string Kind, ReceivableState State, DateOnly Day) KeyOf(Receivable row, DateOnly day) => (
            row.ClientId, row.Currency, row.Kind, row.State,
            row.State is ReceivableState.Open or ReceivableState.PartiallyPaid ? day : DateOnly.MinValue);
    }

    private static long Invoiced(IEnumerable<(LedgerEntryKind Kind, long Sum)> sums) =>
        Of(sums, LedgerEntryKind.Invoice, LedgerEntryKind.Void, LedgerEntryKind.Credit);

    private static long Paid(IEnumerable<(LedgerEntryKind Kind, long Sum)> sums) =>
        Of(sums, LedgerEntryKind.Payment, LedgerEntryKind.PaymentReversal, LedgerEntryKind.Refund);

    private static long Of(IEnumerable<(LedgerEntryKind Kind, long Sum)> sums, LedgerEntryKind plus, params LedgerEntryKind[] minus) =>
        sums.Sum(row => row.Kind == plus ? row.Sum : minus.Contains(row.Kind) ? -row.Sum : 0);

    private static bool BringsCredit(LedgerEntryKind kind) => kind == LedgerEntryKind.Credit || LedgerEntryKinds.Money.Contains(kind);

    // No row settles or takes from documents more than it is worth.
    private async Task<IEnumerable<LedgerMismatch>> CheckEntriesAsync(CancellationToken cancellationToken)
    {
        var rows = await (
            from entry in db.Set<LedgerEntry>().AsNoTracking()
            where entry.Kind != LedgerEntryKind.Invoice && entry.Kind != LedgerEntryKind.Void
            let allocated = db.Set<LedgerAllocation>().Where(row => row.EntryId == entry.EntryId).Sum(row => row.AmountMinor)
            where allocated > entry.AmountMinor || -allocated > entry.AmountMinor
            select new { entry.ClientId, entry.Currency, entry.EntryId, entry.AmountMinor, Allocated = allocated }).ToListAsync(cancellationToken);
        return rows.Select(row => new LedgerMismatch(row.ClientId, row.Currency, "", row.EntryId, row.AmountMinor, row.Allocated));
    }

    // No payment is refunded and no invoice credited beyond its amount; what was undone was not refunded, too.
    private async Task<IEnumerable<LedgerMismatch>> CheckTakenBackAsync(CancellationToken cancellationToken)
    {
        var rows = await (
            from entry in db.Set<LedgerEntry>().AsNoTracking()
            where entry.Kind == LedgerEntryKind.Invoice || entry.Kind == LedgerEntryKind.Payment || entry.Kind == LedgerEntryKind.WriteOff
            let taken = db.Set<LedgerEntry>().Where(row => row.ReversesEntryId == entry.EntryId).Sum(row => row.AmountMinor)
            where taken > entry.AmountMinor
            select new { entry.ClientId, entry.Currency, entry.EntryId, entry.AmountMinor, Taken = taken }).ToListAsync(cancellationToken);
        return rows.Select(row => new LedgerMismatch(row.ClientId, row.Currency, "", row.EntryId, row.AmountMinor, row.Taken));
    }

    private async Task<ILookup<string, (LedgerEntryKind Kind, long Sum)>> SettledAsync(CancellationToken cancellationToken)
    {
        var rows = await (
            from allocation in db.Set<LedgerAllocation>().AsNoTracking()
            join entry in db.Set<LedgerEntry>() on allocation.EntryId equals entry.EntryId
            group allocation by new { allocation.ContentItemId, entry.Kind } into sums
            select new { sums.Key, Sum = sums.Sum(row => row.AmountMinor) }).ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.Key.ContentItemId, row => (row.Key.Kind, row.Sum));
    }

    private Task<Dictionary<string, long>> OpenedAsync(CancellationToken cancellationToken) =>
        db.Set<LedgerEntry>().AsNoTracking()
            .Where(row => row.Kind == LedgerEntryKind.Invoice || row.Kind == LedgerEntryKind.Void)
            .GroupBy(row => row.ContentItemId)
            .Select(group => new { group.Key, Sum = group.Sum(row => row.Kind == LedgerEntryKind.Invoice ? row.AmountMinor : -row.AmountMinor) })
            .ToDictionaryAsync(sum => sum.Key, sum => sum.Sum, cancellationToken);
}
