using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Data;
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
        var rows = await (
            from quote in OfStatus(Quotes(filter).Where(row => row.Archived == filter.Archived), filter.Status, today)
            orderby quote.IssueDate descending, quote.Id descending
            from client in db.Set<ClientIndex>().Where(row => row.ContentItemId == quote.ClientId).DefaultIfEmpty()
            select new { quote, Client = client == null ? "" : client.DisplayName })
            .AsNoTracking().Skip(skip).Take(take).ToListAsync(cancellationToken);
        return [.. rows.Select(row => QuoteRow.From(row.quote, row.Client, today))];
    }

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
        var rows = db.Set<QuoteIndex>().AsNoTracking().Where(row => row.State != QuoteState.Revised);
        if (filter.ClientId.Length > 0)
            rows = rows.Where(row => row.ClientId == filter.ClientId);
        if (filter.Text.Length == 0)
            return rows;
        var (found, clients) = (searchKeys.Query(QuoteTypes.Quote, filter.Text), searchKeys.Query(ClientTypes.Client, filter.Text));
        return rows.Where(row => found.Contains(row.ContentItemId) || clients.Contains(row.ClientId));
    }
}
