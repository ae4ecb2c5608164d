using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Services;

/// <summary>Sums of the ledger, in few indexed queries whatever the number of documents.</summary>
public sealed class LedgerFigures(CrmDbContext db, ILocalClock clock)
{
    /// <summary>All that a client was invoiced, paid and owes; one row a currency.</summary>
    public async Task<IReadOnlyList<CurrencyFigures>> OfClientAsync(string clientId, CancellationToken cancellationToken)
    {
        var figures = await SumAsync(
            db.Set<LedgerEntry>().Where(row => row.ClientId == clientId),
            db.Set<Receivable>().Where(row => row.ClientId == clientId),
            cancellationToken);
        var credit = (await CreditOfClientAsync(clientId, cancellationToken)).ToDictionary(amount => amount.Currency);
        return [.. figures.Select(row => credit.TryGetValue(row.Currency, out var amount) ? row with { Credit = amount } : row)];
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
        // Named one by one, so that the index over kind and date is used.
        LedgerEntryKind[] kinds =
        [
            LedgerEntryKind.Invoice, LedgerEntryKind.Void, LedgerEntryKind.Credit, LedgerEntryKind.Payment, LedgerEntryKind.PaymentReversal,
            LedgerEntryKind.Refund,
        ];
        return await SumAsync(
            db.Set<LedgerEntry>().Where(row => kinds.Contains(row.Kind) && row.OccurredOn >= first),
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
}
