using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Data;
using OrchardCrm.Documents.Lists;
using OrchardCrm.Quotes.Indexes;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.ViewModels;
using OrchardCrm.Settings;

namespace OrchardCrm.Quotes.Services;

/// <summary>Lists of quotes.</summary>
public sealed class QuoteList(CrmDbContext db, ISearchKeys searchKeys, ILocalClock clock)
{
    /// <summary>Counts and sums by status and currency; the filter's status is left out, so that all chips can be shown.</summary>
    public async Task<IReadOnlyList<QuoteSum>> SumAsync(QuoteFilter filter, CancellationToken cancellationToken = default)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var groups = await Quotes(filter)
            .GroupBy(row => new { row.State, row.Archived, row.Currency, IsOver = row.ValidUntil < today })
            .Select(group => new
            {
                group.Key.State, group.Key.Archived, group.Key.Currency, group.Key.IsOver,
                Count = group.Count(), Total = group.Sum(row => row.TotalMinor),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. groups
                .GroupBy(row => (Status: QuoteStatuses.Of(row.State, row.IsOver ? DateOnly.MinValue : null, today), row.Archived, row.Currency))
                .Select(group => new QuoteSum(
                    group.Key.Status, group.Key.Archived, group.Key.Currency, group.Sum(row => row.Count), group.Sum(row => row.Total))),
        ];
    }

    /// <summary>A page of rows, the newest first.</summary>
    public async Task<IReadOnlyList<QuoteRow>> PageAsync(QuoteFilter filter, int skip, int take, CancellationToken cancellationToken = default)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var rows = await Joined(Sorted(filter, today).Skip(skip).Take(take)).ToListAsync(cancellationToken);
        return [.. rows.Select(row => QuoteRow.From(row.Quote, row.Client, today))];
    }

    /// <summary>All rows, the newest first, read while they are asked for.</summary>
    public async IAsyncEnumerable<QuoteRow> StreamAsync(QuoteFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        await foreach (var row in Joined(Sorted(filter, today)).AsAsyncEnumerable().WithCancellation(cancellationToken))
            yield return QuoteRow.From(row.Quote, row.Client, today);
    }

    /// <summary>The ids of all rows, in the list's order.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(QuoteFilter filter, CancellationToken cancellationToken = default) =>
        await Sorted(filter, await clock.GetTodayAsync(cancellationToken)).Select(row => row.ContentItemId).ToListAsync(cancellationToken);

    /// <summary>The currencies in which there are quotes.</summary>
    public async Task<IReadOnlyList<string>> CurrenciesAsync(CancellationToken cancellationToken = default) =>
        await db.Set<QuoteIndex>().AsNoTracking().Select(row => row.Currency).Distinct().Order().ToListAsync(cancellationToken);

    private IQueryable<QuoteIndex> Sorted(QuoteFilter filter, DateOnly today)
    {
        var rows = OfStatus(Quotes(filter), filter.Status, today);
        if (filter.Archived is { } archived)
            rows = rows.Where(row => row.Archived == archived);
        return rows.OrderByDescending(row => row.IssueDate).ThenByDescending(row => row.Id);
    }

    private IQueryable<JoinedRow> Joined(IQueryable<QuoteIndex> quotes) =>
        from quote in quotes
        orderby quote.IssueDate descending, quote.Id descending
        from client in db.Set<ClientIndex>().AsNoTracking().Where(row => row.ContentItemId == quote.ClientId).DefaultIfEmpty()
        select new JoinedRow { Quote = quote, Client = client == null ? "" : client.DisplayName };

    private static IQueryable<QuoteIndex> OfStatus(IQueryable<QuoteIndex> quotes, QuoteStatus? status, DateOnly today)
    {
        switch (status)
        {
            case null:
                return quotes;
            case QuoteStatus.Sent:
                return quotes.Where(row => row.State == QuoteState.Sent && (row.ValidUntil == null || row.ValidUntil >= today));
            case QuoteStatus.Expired:
                return quotes.Where(row => row.State == QuoteState.Sent && row.ValidUntil < today);
            default:
                var state = Enum.Parse<QuoteState>(status.Value.ToString());
                return quotes.Where(row => row.State == state);
        }
    }

    private IQueryable<QuoteIndex> Quotes(QuoteFilter filter)
    {
        var rows = db.Set<QuoteIndex>().AsNoTracking().Where(row => row.State != QuoteState.Revised).Within(filter);
        if (filter.Text.Length == 0)
            return rows;
        var found = db.Set<QuoteIndex>().FoundBy(searchKeys, QuoteTypes.Quote, filter.Text);
        return rows.Where(row => found.Contains(row.ContentItemId));
    }

    private sealed class JoinedRow
    {
        public required QuoteIndex Quote { get; init; }

        public required string Client { get; init; }
    }
}
