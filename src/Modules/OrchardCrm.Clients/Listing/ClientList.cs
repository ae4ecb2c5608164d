using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Data;
using OrchardCrm.Settings;

namespace OrchardCrm.Clients.Listing;

/// <summary>
/// Lists of clients. A page is read by the index that it is sorted by. By a figure, those that have one in the currency come first;
/// the others follow by name, so that neither part is sorted as a whole.
/// </summary>
public sealed class ClientList(CrmDbContext db, ISearchKeys searchKeys, IEnumerable<IClientFigures> figures, ISiteService site, ILocalClock clock)
{
    private const int TagsOffered = 200;

    /// <summary>There are figures to sort and filter by.</summary>
    public bool HasFigures => figures.Any();

    /// <summary>How many clients the filter finds.</summary>
    public async Task<int> CountAsync(ClientFilter filter, CancellationToken cancellationToken = default) =>
        await (await FilteredAsync(filter, cancellationToken)).CountAsync(cancellationToken);

    /// <summary>A page of rows.</summary>
    public async Task<IReadOnlyList<ClientRow>> PageAsync(ClientFilter filter, int skip, int take, CancellationToken cancellationToken = default)
    {
        var clients = await FilteredAsync(filter, cancellationToken);
        var rows = filter.IsByFigure && figures.FirstOrDefault() is { } known
            ? await ByFigureAsync(clients, known.Query(), filter, skip, take, cancellationToken)
            : await Sorted(clients, filter).Skip(skip).Take(take).ToListAsync(cancellationToken);
        return await WithDetailsAsync(rows, cancellationToken);
    }

    /// <summary>The ids of all that the filter finds, by name.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(ClientFilter filter, CancellationToken cancellationToken = default) =>
        await (await FilteredAsync(filter, cancellationToken))
            .OrderBy(index => index.DisplayName).ThenBy(index => index.Id)
            .Select(index => index.ContentItemId)
            .ToListAsync(cancellationToken);

    /// <summary>The tags in use, for the filter.</summary>
    public async Task<IReadOnlyList<string>> TagsAsync(CancellationToken cancellationToken = default) =>
        await db.Set<ClientTagIndex>().AsNoTracking().Select(row => row.Tag).Distinct().Order().Take(TagsOffered).ToListAsync(cancellationToken);

    /// <summary>The currency in which amounts are sorted: the filter's, or the business's.</summary>
    public async Task<string> CurrencyAsync(ClientFilter filter, CancellationToken cancellationToken = default) =>
        filter.Currency.Length > 0 ? filter.Currency : (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).Currency;

    /// <summary>The currencies that there are figures in.</summary>
    public async Task<IReadOnlyList<string>> CurrenciesAsync(CancellationToken cancellationToken = default) =>
        figures.FirstOrDefault() is { } known
            ? await known.Query().Select(row => row.Currency).Distinct().Order().ToListAsync(cancellationToken)
            : [];

    private static IQueryable<ClientIndex> Sorted(IQueryable<ClientIndex> clients, ClientFilter filter) => (filter.Sort, filter.Descending) switch
    {
        (ClientSort.Created, false) => clients.OrderBy(index => index.CreatedUtc).ThenBy(index => index.Id),
        (ClientSort.Created, true) => clients.OrderByDescending(index => index.CreatedUtc).ThenByDescending(index => index.Id),
        (_, true) => clients.OrderByDescending(index => index.DisplayName).ThenByDescending(index => index.Id),
        _ => clients.OrderBy(index => index.DisplayName).ThenBy(index => index.Id),
    };

    private async Task<List<ClientIndex>> ByFigureAsync(
        IQueryable<ClientIndex> clients, IQueryable<ClientFigures> rows, ClientFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        var currency = await CurrencyAsync(filter, cancellationToken);
        var known = rows.Where(row => row.Currency == currency);
        known = filter.Sort switch
        {
            ClientSort.DueSince => known.Where(row => row.NextDueOn != null),
            ClientSort.DaysToPay => known.Where(row => row.AverageDays != null),
            _ => known,
        };
        // Asked by EXISTS, not by a join: the order's index leads, and the page ends the reading.
        var first = Sorted(known.Where(row => clients.Any(client => client.ContentItemId == row.ClientId)), filter).Select(row => row.ClientId);
        var ids = await first.Skip(skip).Take(take).ToListAsync(cancellationToken);
        var found = await db.Set<ClientIndex>().AsNoTracking().Where(client => ids.Contains(client.ContentItemId))
            .ToDictionaryAsync(client => client.ContentItemId, cancellationToken);
        var page = ids.ConvertAll(id => found[id]);
        if (page.Count == take)
            return page;

        var before = page.Count > 0 ? skip + page.Count : await first.CountAsync(cancellationToken);
        var rest = clients.Where(client => !known.Select(row => row.ClientId).Contains(client.ContentItemId));
        page.AddRange(await rest.OrderBy(index => index.DisplayName).ThenBy(index => index.Id)
            .Skip(Math.Max(0, skip - before)).Take(take - page.Count)
            .ToListAsync(cancellationToken));
        return page;
    }

    private static IOrderedQueryable<ClientFigures> Sorted(IQueryable<ClientFigures> rows, ClientFilter filter) => (filter.Sort, filter.Descending) switch
    {
        (ClientSort.Invoiced, false) => rows.OrderBy(row => row.InvoicedMinor).ThenBy(row => row.ClientId),
        (ClientSort.Invoiced, true) => rows.OrderByDescending(row => row.InvoicedMinor).ThenByDescending(row => row.ClientId),
        (ClientSort.Paid, false) => rows.OrderBy(row => row.PaidMinor).ThenBy(row => row.ClientId),
        (ClientSort.Paid, true) => rows.OrderByDescending(row => row.PaidMinor).ThenByDescending(row => row.ClientId),
        (ClientSort.DueSince, false) => rows.OrderBy(row => row.NextDueOn).ThenBy(row => row.ClientId),
        (ClientSort.DueSince, true) => rows.OrderByDescending(row => row.NextDueOn).ThenByDescending(row => row.ClientId),
        (ClientSort.DaysToPay, false) => rows.OrderBy(row => row.AverageDays).ThenBy(row => row.ClientId),
        (ClientSort.DaysToPay, true) => rows.OrderByDescending(row => row.AverageDays).ThenByDescending(row => row.ClientId),
        (_, false) => rows.OrderBy(row => row.OutstandingMinor).ThenBy(row => row.ClientId),
        _ => rows.OrderByDescending(row => row.OutstandingMinor).ThenByDescending(row => row.ClientId),
    };

    private async Task<IQueryable<ClientIndex>> FilteredAsync(ClientFilter filter, CancellationToken cancellationToken)
    {
        var clients = db.Set<ClientIndex>().AsNoTracking();
        if (filter.Ids is { } ids)
            return clients.Where(index => ids.Contains(index.ContentItemId));

        clients = clients.Where(index => index.Archived == filter.Archived);
        if (filter.Text.Length > 0)
        {
            var found = searchKeys.Query(ClientTypes.Client, filter.Text);
            clients = clients.Where(index => found.Contains(index.ContentItemId));
        }

        if (filter.Tag.Length > 0)
        {
            var tagged = db.Set<ClientTagIndex>().Where(row => row.Tag == filter.Tag).Select(row => row.ContentItemId);
            clients = clients.Where(index => tagged.Contains(index.ContentItemId));
        }

        return filter.Standing is { } standing && figures.FirstOrDefault() is { } known
            ? OfStanding(clients, known.Query(), standing, await clock.GetTodayAsync(cancellationToken))
            : clients;
    }

    // What is due has a due date: who owes nothing has none.
    private static IQueryable<ClientIndex> OfStanding(IQueryable<ClientIndex> clients, IQueryable<ClientFigures> rows, StandingFilter standing, DateOnly today)
    {
        var owing = rows.Where(row => row.NextDueOn != null).Select(row => row.ClientId);
        var late = rows.Where(row => row.NextDueOn < today).Select(row => row.ClientId);
        return standing switch
        {
            StandingFilter.Good => clients.Where(client => !owing.Contains(client.ContentItemId)),
            StandingFilter.Overdue => clients.Where(client => late.Contains(client.ContentItemId)),
            _ => clients.Where(client => owing.Contains(client.ContentItemId) && !late.Contains(client.ContentItemId)),
        };
    }

    private async Task<IReadOnlyList<ClientRow>> WithDetailsAsync(List<ClientIndex> clients, CancellationToken cancellationToken)
    {
        string[] ids = [.. clients.Select(client => client.ContentItemId)];
        var tags = (await db.Set<ClientTagIndex>().AsNoTracking().Where(row => ids.Contains(row.ContentItemId)).OrderBy(row => row.Id).ToListAsync(cancellationToken))
            .ToLookup(row => row.ContentItemId, row => row.Tag);
        var amounts = (figures.FirstOrDefault() is { } known
            ? await known.Query().Where(row => ids.Contains(row.ClientId)).OrderBy(row => row.Currency).ToListAsync(cancellationToken)
            : []).ToLookup(row => row.ClientId);
        return [.. clients.Select(client => new ClientRow(client, [.. tags[client.ContentItemId]], [.. amounts[client.ContentItemId]]))];
    }
}
