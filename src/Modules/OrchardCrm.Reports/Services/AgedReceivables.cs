using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;
using OrchardCrm.Reports.Models;

namespace OrchardCrm.Reports.Services;

/// <summary>
/// What was due on a day, by how long. Read from the rows of the ledger with their business dates, so that a day of the past shows
/// what was due then.
/// </summary>
public sealed class AgedReceivables(CrmDbContext db)
{
    /// <summary>The documents of which something was due on a day, the oldest first.</summary>
    /// <param name="asOf">The day; its own acts count.</param>
    /// <param name="clientId">Of this client; empty for all.</param>
    /// <param name="currency">In this currency; empty for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<OpenItem>> OpenItemsAsync(
        DateOnly asOf, string clientId = "", string currency = "", CancellationToken cancellationToken = default)
    {
        var receivables = db.Set<Receivable>().AsNoTracking().Where(row => row.IssuedOn <= asOf);
        if (clientId.Length > 0)
            receivables = receivables.Where(row => row.ClientId == clientId);
        if (currency.Length > 0)
            receivables = receivables.Where(row => row.Currency == currency);

        var rows = await (
            from receivable in receivables
            let settled = (
                from allocation in db.Set<LedgerAllocation>()
                join entry in db.Set<LedgerEntry>() on allocation.EntryId equals entry.EntryId
                where allocation.ContentItemId == receivable.ContentItemId && entry.OccurredOn <= asOf
                select (long?)allocation.AmountMinor).Sum() ?? 0
            where receivable.PayableMinor > settled
                && !db.Set<LedgerEntry>().Any(entry =>
                    entry.ContentItemId == receivable.ContentItemId && entry.Kind == LedgerEntryKind.Void && entry.OccurredOn <= asOf)
            from client in db.Set<ClientIndex>().Where(row => row.ContentItemId == receivable.ClientId).DefaultIfEmpty()
            select new { Receivable = receivable, Settled = settled, Client = client == null ? "" : client.DisplayName })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.SelectMany(row => PartsOf(row.Receivable, row.Settled).Select(part => new OpenItem(
                    row.Receivable.ContentItemId, row.Receivable.Kind, row.Receivable.Number, row.Receivable.ClientId, row.Client, row.Receivable.Currency,
                    row.Receivable.IssuedOn, part.DueOn, row.Receivable.PayableMinor, part.DueMinor, asOf.DayNumber - part.DueOn.DayNumber)))
                .OrderBy(item => item.DueOn).ThenBy(item => item.Number, StringComparer.Ordinal),
        ];
    }

    // A deposit that was not settled on that day is due on its own; whatever settles the document settles its deposit first.
    private static IEnumerable<(DateOnly DueOn, long DueMinor)> PartsOf(Receivable row, long settled)
    {
        var deposit = row.DepositDueOn is null ? 0 : Math.Max(0, row.DepositMinor - settled);
        if (deposit > 0)
            yield return (row.DepositDueOn!.Value, deposit);
        if (row.PayableMinor - settled > deposit)
            yield return (row.FinalDueOn, row.PayableMinor - settled - deposit);
    }

    /// <summary>Sums by client and currency, those who owe most first within a currency.</summary>
    public static IReadOnlyList<AgedRow> ByClient(IEnumerable<OpenItem> items) =>
    [
        .. items.GroupBy(item => (item.ClientId, item.Currency))
            .Select(group => AgedRow.Of(group.Key.ClientId, group.First().ClientName, group.Key.Currency, group))
            .OrderBy(row => row.Currency, StringComparer.Ordinal).ThenByDescending(row => row.TotalMinor).ThenBy(row => row.ClientId, StringComparer.Ordinal),
    ];

    /// <summary>Sums by currency.</summary>
    public static IReadOnlyList<AgedRow> ByCurrency(IEnumerable<OpenItem> items) =>
    [
        .. items.GroupBy(item => item.Currency).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => AgedRow.Of("", "", group.Key, group)),
    ];
}
