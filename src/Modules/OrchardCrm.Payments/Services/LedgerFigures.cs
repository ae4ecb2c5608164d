using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Services;

/// <summary>Sums of the ledger, in few indexed queries whatever the number of documents.</summary>
public sealed class LedgerFigures(CrmDbContext db, ClientSumReader sums, ILocalClock clock)
{
    // Named one by one, so that the index over kind and date is used.
    private static readonly LedgerEntryKind[] Counted = [.. LedgerEntryKinds.Figures];

    /// <summary>
    /// All that a client was invoiced, paid and owes, how late that is, and how long it takes to pay; one row a currency. Read from
    /// sums that the ledger keeps: no row of a document is.
    /// </summary>
    public async Task<IReadOnlyList<CurrencyFigures>> OfClientAsync(string clientId, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var (accounts, days, _) = await sums.ReadAsync(clientId, cancellationToken);
        var byCurrency = days.ToLookup(row => row.Currency);
        return
        [
            .. accounts
                // An act that was refused leaves an account of nothing.
                .Where(row => byCurrency.Contains(row.Currency) || row is not { InvoicedMinor: 0, PaidMinor: 0, CreditMinor: 0 })
                .OrderBy(row => row.Currency, StringComparer.Ordinal)
                .Select(row => FiguresOf(row, [.. byCurrency[row.Currency]], today)),
        ];
    }

    private static CurrencyFigures FiguresOf(LedgerAccount account, IReadOnlyCollection<ReceivableDay> days, DateOnly today)
    {
        var paid = days.Sum(row => row.PaidCount);
        var ageing = new CurrencyAgeing(
            account.Currency, Due(int.MinValue, 0), Due(1, 30), Due(31, 60), Due(61, 90), Due(91, int.MaxValue));
        return new CurrencyFigures(
            account.Currency, account.With(account.InvoicedMinor), account.With(account.PaidMinor), account.With(account.OutstandingMinor),
            account.With(account.OutstandingMinor - ageing.NotDue.MinorUnits), account.With(account.CreditMinor),
            paid == 0 ? null : (decimal)days.Sum(row => row.DaysToPay) / paid, ageing);

        Money Due(int from, int to) => account.With(days
            .Where(row => today.DayNumber - row.Day.DayNumber is var late && late >= from && late <= to)
            .Sum(row => row.FallsDueMinor));
    }

    /// <summary>What a client was invoiced and paid in each of the last months, this one included; those of a currency with none are left out.</summary>
    public async Task<IReadOnlyList<MonthFigures>> MonthsOfClientAsync(string clientId, int months, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - months);
        var next = first.AddMonths(months);
        var (_, _, rows) = await sums.ReadAsync(clientId, cancellationToken);
        return
        [
            .. rows.Where(row => row.Month >= first && row.Month < next).GroupBy(row => row.Currency).OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => Enumerable.Range(0, months)
                    .Select(month => first.AddMonths(month))
                    .Select(month => (Month: month, Sums: group.FirstOrDefault(row => row.Month == month)))
                    .Select(month => new MonthFigures(
                        group.Key, month.Month,
                        new Money(month.Sums?.InvoicedMinor ?? 0, group.Key), new Money(month.Sums?.PaidMinor ?? 0, group.Key)))),
        ];
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
        var moved = await db.Set<LedgerEntry>().AsNoTracking()
            .Where(row => Counted.Contains(row.Kind) && row.OccurredOn >= first)
            .GroupBy(row => new { row.Currency, row.Kind })
            .Select(group => new { group.Key, Sum = group.Sum(row => row.AmountMinor) })
            .ToListAsync(cancellationToken);
        var due = await db.Set<Receivable>().AsNoTracking()
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
}
