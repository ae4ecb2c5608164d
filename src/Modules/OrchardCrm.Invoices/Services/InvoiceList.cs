using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Data;
using OrchardCrm.Documents.Lists;
using OrchardCrm.Invoices.Indexes;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.ViewModels;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Settings;

namespace OrchardCrm.Invoices.Services;

/// <summary>
/// Lists of invoices. Drafts are counted in the index, sent ones in the ledger's projection: neither scan joins the other, and a
/// page of rows is read by the index it is sorted by.
/// </summary>
public sealed class InvoiceList(CrmDbContext db, ClientInvoiceQueries ofClient, ClientSumReader clientSums, ISearchKeys searchKeys, ILocalClock clock)
{
    /// <summary>Counts and sums by status and currency; the filter's status is left out, so that all chips can be shown.</summary>
    public async Task<IReadOnlyList<InvoiceSum>> SumAsync(InvoiceFilter filter, CancellationToken cancellationToken = default)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var drafts = await Invoices(filter).Where(row => row.State == InvoiceState.Draft)
            .GroupBy(row => row.Currency)
            .Select(group => new { Currency = group.Key, Count = group.Count(), Total = group.Sum(row => row.TotalMinor) })
            .ToListAsync(cancellationToken);
        // Grouped by what the index is sorted by, late ones by conditional sums: one pass over the index, nothing sorted.
        var sent = await Receivables(filter)
            .GroupBy(row => new { row.State, row.Currency })
            .Select(group => new
            {
                group.Key.State, group.Key.Currency,
                Count = group.Count(), Total = group.Sum(row => row.PayableMinor), Due = group.Sum(row => row.DueMinor),
                LateCount = group.Sum(row => row.DueOn < today ? 1 : 0),
                LateTotal = group.Sum(row => row.DueOn < today ? row.PayableMinor : 0),
                LateDue = group.Sum(row => row.DueOn < today ? row.DueMinor : 0),
            })
            .ToListAsync(cancellationToken);
        return Sums(
            drafts.Select(row => new InvoiceSum(InvoiceStatus.Draft, row.Currency, row.Count, row.Total, 0)),
            sent.SelectMany(row => new[]
            {
                new InvoiceSum(InvoiceStatuses.Of(row.State, isPastDue: true), row.Currency, row.LateCount, row.LateTotal, row.LateDue),
                new InvoiceSum(
                    InvoiceStatuses.Of(row.State, isPastDue: false), row.Currency,
                    row.Count - row.LateCount, row.Total - row.LateTotal, row.Due - row.LateDue),
            }));
    }

    /// <summary>
    /// Counts and sums of one client's invoices by status and currency, from the sums that the ledger keeps: as quick with ten
    /// thousand invoices as with ten.
    /// </summary>
    public async Task<IReadOnlyList<InvoiceSum>> SumOfClientAsync(string clientId, CancellationToken cancellationToken = default)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var drafts = await ofClient.Drafts(db, clientId).ToListAsync(cancellationToken);
        var sent = (await clientSums.ReadAsync(clientId, cancellationToken)).Days
            .Where(row => row.Kind == InvoiceTypes.Invoice)
            .GroupBy(row => (row.State, row.Currency, IsLate: row.Day < today))
            .Select(group => new InvoiceSum(
                InvoiceStatuses.Of(group.Key.State, group.Key.IsLate), group.Key.Currency,
                group.Sum(row => row.Count), group.Sum(row => row.PayableMinor), group.Sum(row => row.DueMinor)));
        return Sums(drafts, sent);
    }

    private static IReadOnlyList<InvoiceSum> Sums(IEnumerable<InvoiceSum> drafts, IEnumerable<InvoiceSum> sent) =>
    [
        .. drafts,
        .. sent.Where(sum => sum.Count > 0)
            .GroupBy(sum => (sum.Status, sum.Currency))
            .Select(group => new InvoiceSum(
                group.Key.Status, group.Key.Currency, group.Sum(sum => sum.Count), group.Sum(sum => sum.TotalMinor), group.Sum(sum => sum.DueMinor))),
    ];

    /// <summary>A page of rows, the newest first.</summary>
    public async Task<IReadOnlyList<InvoiceRow>> PageAsync(
        InvoiceFilter filter, int skip, int take, CancellationToken cancellationToken = default)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        // Only the sorting index is read up to the page; rows are looked up for what it shows.
        var page = Sorted(OfStatus(filter, today)).Select(row => row.Id).Skip(skip).Take(take);
        var rows = await Joined(page.Join(db.Set<InvoiceIndex>().AsNoTracking(), id => id, row => row.Id, (_, row) => row)).ToListAsync(cancellationToken);
        return [.. rows.Select(row => ToRow(row, today))];
    }

    /// <summary>A page of a client's rows of a status, the newest first; without the client's name, which its page tells.</summary>
    public async Task<IReadOnlyList<InvoiceRow>> PageOfClientAsync(
        string clientId, InvoiceStatus? status, int skip, int take, CancellationToken cancellationToken = default)
    {
        if (status is not null)
            return await PageAsync(new InvoiceFilter { ClientId = clientId, Status = status }, skip, take, cancellationToken);

        var today = await clock.GetTodayAsync(cancellationToken);
        return [.. (await ofClient.Page(db, clientId, skip, take).ToListAsync(cancellationToken)).Select(row => ToRow(row, today))];
    }

    /// <summary>All rows, the newest first, read while they are asked for.</summary>
    public async IAsyncEnumerable<InvoiceRow> StreamAsync(InvoiceFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        await foreach (var row in Joined(OfStatus(filter, today)).AsAsyncEnumerable().WithCancellation(cancellationToken))
            yield return ToRow(row, today);
    }

    /// <summary>The ids of all rows, in the list's order.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(InvoiceFilter filter, CancellationToken cancellationToken = default) =>
        await Sorted(OfStatus(filter, await clock.GetTodayAsync(cancellationToken)))
            .Select(row => row.ContentItemId)
            .ToListAsync(cancellationToken);

    /// <summary>How many are archived, of all.</summary>
    public Task<int> CountArchivedAsync(CancellationToken cancellationToken = default) => OfArchive(archived: true).CountAsync(cancellationToken);

    /// <summary>The currencies in which there are invoices.</summary>
    public async Task<IReadOnlyList<string>> CurrenciesAsync(CancellationToken cancellationToken = default) =>
        await db.Set<InvoiceIndex>().AsNoTracking().Select(row => row.Currency).Distinct().Order().ToListAsync(cancellationToken);

    private static IQueryable<InvoiceIndex> Sorted(IQueryable<InvoiceIndex> invoices) =>
        invoices.OrderByDescending(row => row.IssueDate).ThenByDescending(row => row.Id);

    private IQueryable<ListedInvoice> Joined(IQueryable<InvoiceIndex> invoices) => (
        from invoice in invoices
        orderby invoice.IssueDate descending, invoice.Id descending
        from receivable in db.Set<Receivable>().AsNoTracking().Where(row => row.ContentItemId == invoice.ContentItemId).DefaultIfEmpty()
        from client in db.Set<ClientIndex>().AsNoTracking().Where(row => row.ContentItemId == invoice.ClientId).DefaultIfEmpty()
        select new InvoiceRows { Invoice = invoice, Receivable = receivable, Client = client == null ? "" : client.DisplayName }).Select(ListedInvoice.Columns);

    private static InvoiceRow ToRow(ListedInvoice row, DateOnly today) => new(
        row.Id, row.Number, row.Client, row.IssueDate, row.Receivable?.DueOn ?? row.DueDate, row.Currency,
        row.TotalMinor, row.Receivable?.DueMinor ?? 0, InvoiceStatuses.Of(row.State, row.Receivable, today));

    private IQueryable<InvoiceIndex> OfStatus(InvoiceFilter filter, DateOnly today)
    {
        var invoices = Invoices(filter);
        if (filter.Status is null)
            return invoices;
        var receivables = OfKind(filter);
        switch (filter.Status)
        {
            case InvoiceStatus.Draft:
                return invoices.Where(row => row.State == InvoiceState.Draft);
            case InvoiceStatus.Void:
                return invoices.Where(row => row.State == InvoiceState.Void);
            case InvoiceStatus.Paid or InvoiceStatus.Credited:
                receivables = receivables.Where(row => row.State == ReceivableState.Paid);
                break;
            case InvoiceStatus.Overdue:
                receivables = receivables.Where(row =>
                    (row.State == ReceivableState.Open || row.State == ReceivableState.PartiallyPaid) && row.DueOn < today);
                break;
            case InvoiceStatus.PartiallyPaid:
                receivables = receivables.Where(row => row.State == ReceivableState.PartiallyPaid && row.DueOn >= today);
                break;
            default:
                receivables = receivables.Where(row => row.State == ReceivableState.Open && row.DueOn >= today);
                break;
        }

        // Of one client, the index over client and state finds them at once; of all, they are read in the list's order until a page is full.
        return filter.ClientId.Length > 0
            ? invoices.Where(invoice => receivables.Select(row => row.ContentItemId).Contains(invoice.ContentItemId))
            : invoices.Join(receivables, invoice => invoice.ContentItemId, receivable => receivable.ContentItemId, (invoice, _) => invoice);
    }

    private IQueryable<InvoiceIndex> Invoices(InvoiceFilter filter)
    {
        var rows = db.Set<InvoiceIndex>().AsNoTracking().Within(filter);
        if (filter.Archived is { } archived)
            rows = rows.Where(row => row.Archived == archived);
        if (filter.Text.Length == 0)
            return rows;
        var found = db.Set<InvoiceIndex>().FoundBy(searchKeys, InvoiceTypes.Invoice, filter.Text);
        return rows.Where(row => found.Contains(row.ContentItemId));
    }

    // By a parameter: a bare column as the condition would not be looked up in its index.
    private IQueryable<InvoiceIndex> OfArchive(bool archived) => db.Set<InvoiceIndex>().AsNoTracking().Where(row => row.Archived == archived);

    private IQueryable<Receivable> Receivables(InvoiceFilter filter)
    {
        var rows = OfKind(filter);
        if (filter.Currency.Length > 0)
            rows = rows.Where(row => row.Currency == filter.Currency);
        if (filter.From is { } from)
            rows = rows.Where(row => row.IssuedOn >= from);
        if (filter.To is { } to)
            rows = rows.Where(row => row.IssuedOn <= to);
        if (filter.Ids is { } ids)
            rows = rows.Where(row => ids.Contains(row.ContentItemId));
        if (filter.Archived is { } wanted)
        {
            var archived = OfArchive(archived: true).Select(row => row.ContentItemId);
            rows = rows.Where(row => archived.Contains(row.ContentItemId) == wanted);
        }

        if (filter.Text.Length == 0)
            return rows;
        var found = db.Set<InvoiceIndex>().FoundBy(searchKeys, InvoiceTypes.Invoice, filter.Text);
        return rows.Where(row => found.Contains(row.ContentItemId));
    }

    // Of one client or of a search by LIKE, which no index answers: SQLite would else read all invoices by the index over the kind, in
    // the order of the sums, and not the few that are asked for.
    private IQueryable<Receivable> OfKind(InvoiceFilter filter)
    {
        var rows = db.Set<Receivable>().AsNoTracking();
        if (filter.ClientId.Length > 0)
            rows = rows.Where(row => row.ClientId == filter.ClientId);
        return filter.ClientId.Length > 0 || filter.Text.Length > 0
            ? rows.Where(row => EF.Functions.Like(row.Kind, InvoiceTypes.Invoice))
            : rows.Where(row => row.Kind == InvoiceTypes.Invoice);
    }
}
