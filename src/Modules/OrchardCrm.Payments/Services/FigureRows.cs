using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Services;

/// <summary>The rows behind a figure of a client: what they add up to is the figure.</summary>
public sealed class FigureRows(CrmDbContext db, ILocalClock clock)
{
    private const int MostDays = 36_500;
    private static readonly LedgerEntryKind[] Invoiced = [LedgerEntryKind.Invoice, LedgerEntryKind.Void, LedgerEntryKind.Credit];
    private static readonly LedgerEntryKind[] Paid = [LedgerEntryKind.Payment, LedgerEntryKind.PaymentReversal, LedgerEntryKind.Refund];

    /// <summary>How many rows there are, and what they come to in minor units.</summary>
    public async Task<(int Count, long SumMinor)> SumAsync(FigureQuery query, CancellationToken cancellationToken)
    {
        if (IsOfLedger(query.Figure))
        {
            var entries = Entries(query);
            return (
                await entries.CountAsync(cancellationToken),
                await entries.SumAsync(
                    row => row.Kind == LedgerEntryKind.Invoice || row.Kind == LedgerEntryKind.Payment ? row.AmountMinor : -row.AmountMinor, cancellationToken));
        }

        var range = await RangeAsync(query, cancellationToken);
        var parts = Parts(query, range);
        return (await parts.CountAsync(cancellationToken), await parts.SumAsync(row => row.AmountMinor, cancellationToken));
    }

    /// <summary>A page of rows: the latest first, of what is due the earliest.</summary>
    public async Task<IReadOnlyList<FigureRow>> ListAsync(FigureQuery query, int skip, int take, CancellationToken cancellationToken) =>
        IsOfLedger(query.Figure)
            ? await EntryRowsAsync(query, skip, take, cancellationToken)
            : await DocumentRowsAsync(query, skip, take, cancellationToken);

    private static bool IsOfLedger(ClientFigure figure) => figure is ClientFigure.Invoiced or ClientFigure.Paid;

    private IQueryable<LedgerEntry> Entries(FigureQuery query)
    {
        var kinds = query.Figure == ClientFigure.Invoiced ? Invoiced : Paid;
        var rows = db.Set<LedgerEntry>().AsNoTracking()
            .Where(row => row.ClientId == query.ClientId && kinds.Contains(row.Kind) && row.Currency == query.Currency);
        if (query.Month is { } month)
        {
            var first = new DateOnly(month.Year, month.Month, 1);
            var next = first.AddMonths(1);
            rows = rows.Where(row => row.OccurredOn >= first && row.OccurredOn < next);
        }

        return rows;
    }

    // A deposit is due on a day of its own: what is late of a document may be a part of what is due.
    private IQueryable<Part> Parts(FigureQuery query, (DateOnly First, DateOnly Last) range)
    {
        var rows = db.Set<Receivable>().AsNoTracking().Where(row => row.ClientId == query.ClientId && row.Currency == query.Currency);
        if (query.Figure == ClientFigure.DaysToPay)
        {
            return rows.Where(row => row.State == ReceivableState.Paid && row.DaysToPay != null)
                .Select(row => new Part { Document = row, AmountMinor = row.PayableMinor });
        }

        var (first, last) = range;
        return rows
            .Where(row => row.State == ReceivableState.Open || row.State == ReceivableState.PartiallyPaid)
            .Select(row => new Part
            {
                Document = row,
                AmountMinor = (row.DueOn >= first && row.DueOn <= last ? row.NextDueMinor : 0)
                    + (row.FinalDueOn >= first && row.FinalDueOn <= last ? row.DueMinor - row.NextDueMinor : 0),
            })
            .Where(part => part.AmountMinor != 0);
    }

    // The days between which it was or will be due.
    private async Task<(DateOnly First, DateOnly Last)> RangeAsync(FigureQuery query, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var last = query.LateFrom is { } from ? today.AddDays(-Math.Clamp(from, 0, MostDays))
            : query.Figure == ClientFigure.Overdue ? today.AddDays(-1) : DateOnly.MaxValue;
        return (query.LateTo is { } to ? today.AddDays(-Math.Clamp(to, 0, MostDays)) : DateOnly.MinValue, last);
    }

    private async Task<IReadOnlyList<FigureRow>> EntryRowsAsync(FigureQuery query, int skip, int take, CancellationToken cancellationToken)
    {
        var rows = await (
            from entry in Entries(query).OrderByDescending(row => row.OccurredOn).ThenByDescending(row => row.EntryId).Skip(skip).Take(take)
            from document in db.Set<Receivable>().Where(row => row.ContentItemId == entry.ContentItemId).DefaultIfEmpty()
            select new { Entry = entry, Document = document }).ToListAsync(cancellationToken);
        return
        [
            .. rows.OrderByDescending(row => row.Entry.OccurredOn).ThenByDescending(row => row.Entry.EntryId, StringComparer.Ordinal).Select(row => new FigureRow(
                row.Entry.OccurredOn, row.Entry.Kind, row.Entry.Number.Length > 0 ? row.Entry.Number : row.Document?.Number ?? "",
                UrlOf(row.Entry, row.Document?.Kind), null, null,
                row.Entry.With(row.Entry.Kind is LedgerEntryKind.Invoice or LedgerEntryKind.Payment ? row.Entry.AmountMinor : -row.Entry.AmountMinor))),
        ];
    }

    private async Task<IReadOnlyList<FigureRow>> DocumentRowsAsync(FigureQuery query, int skip, int take, CancellationToken cancellationToken)
    {
        var parts = Parts(query, await RangeAsync(query, cancellationToken));
        var ordered = query.Figure == ClientFigure.DaysToPay
            ? parts.OrderByDescending(part => part.Document.IssuedOn).ThenBy(part => part.Document.ContentItemId)
            : parts.OrderBy(part => part.Document.DueOn).ThenBy(part => part.Document.ContentItemId);
        var rows = await ordered.Skip(skip).Take(take).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new FigureRow(
                row.Document.IssuedOn, null, row.Document.Number, ContentPaths.InAdmin(row.Document.Kind, row.Document.ContentItemId), row.Document.DueOn,
                row.Document.DaysToPay, new Money(row.AmountMinor, row.Document.Currency))),
        ];
    }

    private static string UrlOf(LedgerEntry entry, string? documentKind) => entry.Kind switch
    {
        LedgerEntryKind.Invoice or LedgerEntryKind.Void when documentKind is not null => ContentPaths.InAdmin(documentKind, entry.ContentItemId),
        LedgerEntryKind.Credit when entry.ContentItemId.Length > 0 => ContentPaths.InAdmin("CreditNote", entry.ContentItemId),
        LedgerEntryKind.Payment => $"/admin/payments/{entry.EntryId}",
        LedgerEntryKind.Refund or LedgerEntryKind.PaymentReversal => $"/admin/payments/{entry.ReversesEntryId}",
        _ => "",
    };

    private sealed class Part
    {
        public required Receivable Document { get; init; }

        public required long AmountMinor { get; init; }
    }
}
