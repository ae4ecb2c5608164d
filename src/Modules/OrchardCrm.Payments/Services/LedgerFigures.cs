using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Services;

/// <summary>Sums of the ledger, in few indexed queries whatever the number of documents.</summary>
public sealed class LedgerFigures(CrmDbContext db, ILocalClock clock)
{
    // Named one by one, so that the indexes over kind and date are used.
    private static readonly LedgerEntryKind[] Counted =
    [
        LedgerEntryKind.Invoice, LedgerEntryKind.Void, LedgerEntryKind.Credit, LedgerEntryKind.Payment, LedgerEntryKind.PaymentReversal,
        LedgerEntryKind.Refund,
    ];

    /// <summary>All that a client was invoiced, paid and owes, and how long it takes to pay; one row a currency.</summary>
    public async Task<IReadOnlyList<CurrencyFigures>> OfClientAsync(string clientId, CancellationToken cancellationToken)
    {
        var figures = await SumAsync(
            db.Set<LedgerEntry>().Where(row => row.ClientId == clientId && Counted.Contains(row.Kind)),
            db.Set<Receivable>().Where(row => row.ClientId == clientId),
            cancellationToken);
        var credit = (await CreditOfClientAsync(clientId, cancellationToken)).ToDictionary(amount => amount.Currency);
        var days = await db.Set<Receivable>().AsNoTracking()
            .Where(row => row.ClientId == clientId && row.State == ReceivableState.Paid && row.DaysToPay != null)
            .GroupBy(row => row.Currency)
            .Select(group => new { Currency = group.Key, Count = group.Count(), Sum = group.Sum(row => (long)row.DaysToPay!) })
            .ToDictionaryAsync(row => row.Currency, row => (decimal)row.Sum / row.Count, cancellationToken);
        return
        [
            .. figures.Select(row => row with
            {
                Credit = credit.GetValueOrDefault(row.Currency, row.Credit),
                DaysToPay = days.TryGetValue(row.Currency, out var average) ? average : null,
            }),
        ];
    }

    /// <summary>What a client was invoiced and paid in each of the last months, this one included; those of a currency with none are left out.</summary>
    public async Task<IReadOnlyList<MonthFigures>> MonthsOfClientAsync(string clientId, int months, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - months);
        var (from, until) = (first.ToString("O", CultureInfo.InvariantCulture), first.AddMonths(months).ToString("O", CultureInfo.InvariantCulture));
        // EF cannot cut a month out of a date that is stored as text; both databases can.
        var rows = await db.Database
            .SqlQuery<MonthSum>($"""
                SELECT "Currency", "Kind", substr("OccurredOn", 1, 7) AS "Month", CAST(SUM("AmountMinor") AS bigint) AS "Sum"
                FROM "LedgerEntry"
                WHERE "ClientId" = {clientId} AND "Kind" IN ('Invoice', 'Void', 'Credit', 'Payment', 'PaymentReversal', 'Refund')
                    AND "OccurredOn" >= {from} AND "OccurredOn" < {until}
                GROUP BY "Currency", "Kind", substr("OccurredOn", 1, 7)
                """)
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.GroupBy(row => row.Currency).OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => Enumerable.Range(0, months).Select(month => MonthOf(group, first.AddMonths(month)))),
        ];
    }

    private static MonthFigures MonthOf(IGrouping<string, MonthSum> currency, DateOnly month)
    {
        var sums = currency.Where(row => row.Month == month.ToString("yyyy-MM", CultureInfo.InvariantCulture))
            .ToDictionary(row => Enum.Parse<LedgerEntryKind>(row.Kind), row => row.Sum);
        return new MonthFigures(
            currency.Key, month,
            new Money(Of(LedgerEntryKind.Invoice) - Of(LedgerEntryKind.Void) - Of(LedgerEntryKind.Credit), currency.Key),
            new Money(Of(LedgerEntryKind.Payment) - Of(LedgerEntryKind.PaymentReversal) - Of(LedgerEntryKind.Refund), currency.Key));

        long Of(LedgerEntryKind kind) => sums.GetValueOrDefault(kind);
    }

    /// <summary>What a client owes by how late it is; one row a currency in which something is owed.</summary>
    public async Task<IReadOnlyList<CurrencyAgeing>> AgeingOfClientAsync(string clientId, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var (month, second, third) = (today.AddDays(-30), today.AddDays(-60), today.AddDays(-90));
        var rows = await db.Set<Receivable>().AsNoTracking()
            .Where(row => row.ClientId == clientId && (row.State == ReceivableState.Open || row.State == ReceivableState.PartiallyPaid))
            .GroupBy(row => row.Currency)
            .Select(group => new
            {
                Currency = group.Key,
                NotDue = group.Sum(row => (row.DueOn >= today ? row.NextDueMinor : 0) + (row.FinalDueOn >= today ? row.DueMinor - row.NextDueMinor : 0)),
                UpTo30 = group.Sum(row => (row.DueOn < today && row.DueOn >= month ? row.NextDueMinor : 0)
                    + (row.FinalDueOn < today && row.FinalDueOn >= month ? row.DueMinor - row.NextDueMinor : 0)),
                UpTo60 = group.Sum(row => (row.DueOn < month && row.DueOn >= second ? row.NextDueMinor : 0)
                    + (row.FinalDueOn < month && row.FinalDueOn >= second ? row.DueMinor - row.NextDueMinor : 0)),
                UpTo90 = group.Sum(row => (row.DueOn < second && row.DueOn >= third ? row.NextDueMinor : 0)
                    + (row.FinalDueOn < second && row.FinalDueOn >= third ? row.DueMinor - row.NextDueMinor : 0)),
                Older = group.Sum(row => (row.DueOn < third ? row.NextDueMinor : 0) + (row.FinalDueOn < third ? row.DueMinor - row.NextDueMinor : 0)),
            })
            .OrderBy(row => row.Currency)
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new CurrencyAgeing(
            row.Currency, new Money(row.NotDue, row.Currency), new Money(row.UpTo30, row.Currency), new Money(row.UpTo60, row.Currency),
            new Money(row.UpTo90, row.Currency), new Money(row.Older, row.Currency)));
    }

    /// <summary>A client's credit that settles nothing yet, one amount a currency; none is zero.</summary>
    public async Task<IReadOnlyList<Money>> CreditOfClientAsync(string clientId, CancellationToken cancellationToken)
    {
        var rows = await db.Set<LedgerAccount>().AsNoTracking()
            .Where(row => row.ClientId == clientId && row.CreditMinor > 0)
            .OrderBy(row => row.Currency)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new Money(row.CreditMinor, row.Currency))];
    }

    /// <summary>What all clients owe, and what was invoiced and paid since the first of this month.</summary>
    public async Task<IReadOnlyList<CurrencyFigures>> OfMonthAsync(CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var first = new DateOnly(today.Year, today.Month, 1);
        return await SumAsync(
            db.Set<LedgerEntry>().Where(row => Counted.Contains(row.Kind) && row.OccurredOn >= first),
            db.Set<Receivable>(),
            cancellationToken);
    }

    private async Task<IReadOnlyList<CurrencyFigures>> SumAsync(
        IQueryable<LedgerEntry> entries, IQueryable<Receivable> receivables, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var moved = await entries.AsNoTracking()
            .GroupBy(row => new { row.Currency, row.Kind })
            .Select(group => new { group.Key, Sum = group.Sum(row => row.AmountMinor) })
            .ToListAsync(cancellationToken);
        var due = await receivables.AsNoTracking()
            .Where(row => row.State == ReceivableState.Open || row.State == ReceivableState.PartiallyPaid)
            .GroupBy(row => row.Currency)
            .Select(group => new
            {
                Currency = group.Key,
                Sum = group.Sum(row => row.DueMinor),
                Overdue = group.Sum(row => (row.DueOn < today ? row.NextDueMinor : 0) + (row.FinalDueOn < today ? row.DueMinor - row.NextDueMinor : 0)),
            })
            .ToDictionaryAsync(sum => sum.Currency, cancellationToken);
        var byKind = moved.ToLookup(sum => sum.Key.Currency);
        return
        [
            .. moved.Select(sum => sum.Key.Currency).Concat(due.Keys).Distinct().Order(StringComparer.Ordinal).Select(currency =>
            {
                var open = due.GetValueOrDefault(currency);
                return new CurrencyFigures(
                    currency,
                    Sum(LedgerEntryKind.Invoice) - Sum(LedgerEntryKind.Void) - Sum(LedgerEntryKind.Credit),
                    Sum(LedgerEntryKind.Payment) - Sum(LedgerEntryKind.PaymentReversal) - Sum(LedgerEntryKind.Refund),
                    new Money(open?.Sum ?? 0, currency),
                    new Money(open?.Overdue ?? 0, currency),
                    Money.Zero(currency));

                Money Sum(LedgerEntryKind kind) => new(byKind[currency].FirstOrDefault(sum => sum.Key.Kind == kind)?.Sum ?? 0, currency);
            }),
        ];
    }

    private sealed record MonthSum(string Currency, string Kind, string Month, long Sum);
}
