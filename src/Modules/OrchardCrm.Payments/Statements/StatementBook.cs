using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.Statements;

/// <summary>Statements of clients, from the ledger alone: what was owed at the beginning, what happened, what is owed at the end.</summary>
public sealed class StatementBook(CrmDbContext db)
{
    // What only moves between credit and balance changes nothing that a statement shows.
    private static readonly LedgerEntryKind[] Shown = [.. Enum.GetValues<LedgerEntryKind>().Where(kind => LedgerEntryKinds.SignOf(kind) != 0)];
    private static readonly LedgerEntryKind[] Raising = [.. Shown.Where(kind => LedgerEntryKinds.SignOf(kind) > 0)];

    /// <summary>A client's statement, currency by currency; none where nothing ever happened until the period's end.</summary>
    public async Task<IReadOnlyList<CurrencyStatement>> GetAsync(string clientId, StatementPeriod period, CancellationToken cancellationToken)
    {
        var entries = db.Set<LedgerEntry>().AsNoTracking().Where(row => row.ClientId == clientId && Shown.Contains(row.Kind));
        var before = await entries.Where(row => row.OccurredOn < period.From)
            .GroupBy(row => row.Currency)
            .Select(group => new { Currency = group.Key, Sum = group.Sum(row => Raising.Contains(row.Kind) ? row.AmountMinor : -row.AmountMinor) })
            .ToDictionaryAsync(row => row.Currency, row => row.Sum, cancellationToken);
        var moved = await (
            from entry in entries
            where entry.OccurredOn >= period.From && entry.OccurredOn <= period.To
            from document in db.Set<Receivable>().Where(row => row.ContentItemId == entry.ContentItemId).DefaultIfEmpty()
            orderby entry.OccurredOn, entry.EntryId
            select new
            {
                entry.Currency, entry.OccurredOn, entry.Kind, entry.AmountMinor, entry.Number,
                DocumentNumber = document == null ? "" : document.Number,
                DueOn = document == null ? (DateOnly?)null : document.FinalDueOn,
            }).ToListAsync(cancellationToken);
        var byCurrency = moved.ToLookup(row => row.Currency);
        return
        [
            .. before.Keys.Concat(byCurrency.Select(group => group.Key)).Distinct().Order(StringComparer.Ordinal).Select(currency =>
            {
                var opening = new Money(before.GetValueOrDefault(currency), currency);
                var balance = opening;
                var lines = byCurrency[currency].Select(row =>
                {
                    var change = new Money(LedgerEntryKinds.SignOf(row.Kind) * row.AmountMinor, currency);
                    balance += change;
                    return new StatementLine(
                        row.OccurredOn, row.Kind, row.Number.Length > 0 ? row.Number : row.DocumentNumber,
                        row.Kind == LedgerEntryKind.Invoice ? row.DueOn : null, change, balance);
                }).ToList();
                return new CurrencyStatement(currency, opening, lines, balance);
            }),
        ];
    }
}
