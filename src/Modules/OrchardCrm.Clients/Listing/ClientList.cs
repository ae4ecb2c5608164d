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
    /// <summary>Clients that are counted where counting takes long.</summary>
    public const int MostCounted = 1_000;

    private const int TagsOffered = 200;

    // So many ids are handed over; more are asked for row by row.
    private const int Few = 1_000;

    /// <summary>There are figures to sort and filter by.</summary>
    public bool HasFigures => figures.Any();

    /// <summary>
    /// How many clients the filter finds. Where a text finds very many, or tag and standing together do, they are counted up to
    /// <see cref="MostCounted"/>: nobody pages on from there, and counting on would take far longer than the page.
    /// </summary>
    public async Task<ClientTotal> CountAsync(ClientFilter filter, CancellationToken cancellationToken = default)
    {
        var found = await FindAsync(filter, cancellationToken);
        if (!found.IsBroad)
            return new ClientTotal(await found.Counted.CountAsync(cancellationToken), IsMore: false);

        var count = await found.Clients.Select(client => client.Id).Take(MostCounted + 1).CountAsync(cancellationToken);
        return new ClientTotal(Math.Min(count, MostCounted), count > MostCounted);
    }

    /// <summary>A page of rows.</summary>
    /// <param name="filter">What is shown, in which order.</param>
    /// <param name="skip">Rows before the page.</param>
    /// <param name="take">Rows of the page.</param>
    /// <param name="total">How many there are, so that pages near the end are read from the end; null where it is not known.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<ClientRow>> PageAsync(ClientFilter filter, int skip, int take, int? total = null, CancellationToken cancellationToken = default)
    {
        var found = await FindAsync(filter, cancellationToken);
        var ids = filter.IsByFigure && figures.FirstOrDefault() is { } known
            ? await ByFigureAsync(found, known.Query(), filter, skip, take, cancellationToken)
            : await ByRowAsync(found.Clients, filter, skip, take, total, cancellationToken);
        return await WithDetailsAsync(ids, cancellationToken);
    }

    /// <summary>The ids of all that the filter finds, by name.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(ClientFilter filter, CancellationToken cancellationToken = default) =>
        await (await FindAsync(filter, cancellationToken)).Clients
            .OrderBy(index => index.DisplayName).ThenBy(index => index.Id)
            .Select(index => index.ContentItemId)
            .ToListAsync(cancellationToken);

    /// <summary>The tags in use, for the filter.</summary>
    public async Task<IReadOnlyList<string>> TagsAsync(CancellationToken cancellationToken = default) =>
        await db.ReadDistinctAsync(nameof(ClientTagIndex), nameof(ClientTagIndex.Tag), TagsOffered, cancellationToken);

    /// <summary>The currency in which amounts are sorted: the filter's, or the business's.</summary>
    public async Task<string> CurrencyAsync(ClientFilter filter, CancellationToken cancellationToken = default) =>
        filter.Currency.Length > 0 ? filter.Currency : (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).Currency;

    /// <summary>The currencies that there are figures in.</summary>
    public async Task<IReadOnlyList<string>> CurrenciesAsync(CancellationToken cancellationToken = default) =>
        figures.FirstOrDefault() is { } known ? await known.CurrenciesAsync(cancellationToken) : [];

    private static IQueryable<ClientIndex> Sorted(IQueryable<ClientIndex> clients, ClientFilter filter) => (filter.Sort, filter.Descending) switch
    {
        (ClientSort.Created, false) => clients.OrderBy(index => index.CreatedUtc).ThenBy(index => index.Id),
        (ClientSort.Created, true) => clients.OrderByDescending(index => index.CreatedUtc).ThenByDescending(index => index.Id),
        (_, true) => clients.OrderByDescending(index => index.DisplayName).ThenByDescending(index => index.Id),
        _ => clients.OrderBy(index => index.DisplayName).ThenBy(index => index.Id),
    };

    private static async Task<List<string>> ByRowAsync(
        IQueryable<ClientIndex> clients, ClientFilter filter, int skip, int take, int? total, CancellationToken cancellationToken)
    {
        if (total is not { } all || skip <= all / 2)
            return await Sorted(clients, filter).Select(client => client.ContentItemId).Skip(skip).Take(take).ToListAsync(cancellationToken);

        var last = Math.Max(0, Math.Min(take, all - skip));
        var ids = await Sorted(clients, filter with { Descending = !filter.Descending }).Select(client => client.ContentItemId)
            .Skip(all - skip - last).Take(last).ToListAsync(cancellationToken);
        ids.Reverse();
        return ids;
    }

    private async Task<List<string>> ByFigureAsync(
        FoundClients found, IQueryable<ClientFigures> rows, ClientFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        var currency = await CurrencyAsync(filter, cancellationToken);
        var known = rows.Where(row => row.Currency == currency);
        known = filter.Sort switch
        {
            ClientSort.DueSince => known.Where(row => row.NextDueOn != null),
            ClientSort.DaysToPay => known.Where(row => row.AverageDays != null),
            _ => known,
        };
        var clients = found.Clients;
        if (found.IsNarrow)
        {
            var few = await clients.Select(client => client.ContentItemId).ToListAsync(cancellationToken);
            known = known.Where(row => few.Contains(row.ClientId));
        }

        // Asked by EXISTS, not by a join: the order's index leads, and the page ends the reading.
        var first = Sorted(known.Where(row => clients.Any(client => client.ContentItemId == row.ClientId)), filter).Select(row => row.ClientId);
        var page = await first.Skip(skip).Take(take).ToListAsync(cancellationToken);
        if (page.Count == take)
            return page;

        var before = page.Count > 0 ? skip + page.Count : await first.CountAsync(cancellationToken);
        var rest = clients.Where(client => !known.Any(row => row.ClientId == client.ContentItemId));
        page.AddRange(await rest.OrderBy(index => index.DisplayName).ThenBy(index => index.Id)
            .Select(client => client.ContentItemId).Skip(Math.Max(0, skip - before)).Take(take - page.Count)
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

    private async Task<FoundClients> FindAsync(ClientFilter filter, CancellationToken cancellationToken)
    {
        var all = db.Set<ClientIndex>().AsNoTracking();
        if (filter.Ids is { } chosen)
        {
            var those = all.Where(index => chosen.Contains(index.ContentItemId));
            return new FoundClients(those, those.Select(index => index.Id), IsNarrow: false, IsBroad: false);
        }

        var clients = all.Where(index => index.Archived == filter.Archived);
        var isNarrow = false;
        var isBroad = false;
        if (filter.Standing is { } standing && figures.Any())
            clients = OfStanding(clients, standing, await clock.GetTodayAsync(cancellationToken));
        if (filter.Text.Length > 0)
        {
            var few = await searchKeys.FindFewAsync(ClientTypes.Client, filter.Text, Few, cancellationToken);
            (isNarrow, isBroad) = (few is not null, few is null);
            clients = few is null ? searchKeys.Filter(clients, filter.Text) : clients.Where(index => few.Contains(index.ContentItemId));
        }

        if (filter.Tag.Length == 0)
            return new FoundClients(clients, clients.Select(index => index.Id), isNarrow, isBroad);

        var tagged = db.Set<ClientTagIndex>().AsNoTracking().Where(row => row.Tag == filter.Tag);
        var fewTagged = await tagged.Select(row => row.ContentItemId).Take(Few + 1).ToListAsync(cancellationToken);
        if (fewTagged.Count <= Few)
        {
            clients = clients.Where(index => fewTagged.Contains(index.ContentItemId));
            return new FoundClients(clients, clients.Select(index => index.Id), IsNarrow: true, IsBroad: false);
        }

        clients = clients.Where(index => tagged.Any(row => row.ContentItemId == index.ContentItemId));
        return filter.Text.Length == 0 && filter.Standing is null
            ? new FoundClients(clients, tagged.Where(row => row.Archived == filter.Archived).Select(row => row.Id), IsNarrow: false, IsBroad: false)
            : new FoundClients(clients, clients.Select(index => index.Id), isNarrow, IsBroad: !isNarrow);
    }

    // What is due has a due date: who owes nothing has none.
    private static IQueryable<ClientIndex> OfStanding(IQueryable<ClientIndex> clients, StandingFilter standing, DateOnly today) => standing switch
    {
        StandingFilter.Good => clients.Where(client => EF.Property<DateOnly?>(client, ClientIndexConfiguration.NextDueOn) == null),
        StandingFilter.Overdue => clients.Where(client => EF.Property<DateOnly?>(client, ClientIndexConfiguration.NextDueOn) < today),
        _ => clients.Where(client => EF.Property<DateOnly?>(client, ClientIndexConfiguration.NextDueOn) >= today),
    };

    private async Task<IReadOnlyList<ClientRow>> WithDetailsAsync(List<string> ids, CancellationToken cancellationToken)
    {
        var clients = await db.Set<ClientIndex>().AsNoTracking().Where(client => ids.Contains(client.ContentItemId))
            .ToDictionaryAsync(client => client.ContentItemId, cancellationToken);
        var tags = (await db.Set<ClientTagIndex>().AsNoTracking().Where(row => ids.Contains(row.ContentItemId)).OrderBy(row => row.Id).ToListAsync(cancellationToken))
            .ToLookup(row => row.ContentItemId, row => row.Tag);
        var amounts = (figures.FirstOrDefault() is { } known
            ? await known.Query().Where(row => ids.Contains(row.ClientId)).OrderBy(row => row.Currency).ToListAsync(cancellationToken)
            : []).ToLookup(row => row.ClientId);
        return [.. ids.Select(id => new ClientRow(clients[id], [.. tags[id]], [.. amounts[id]]))];
    }

    /// <summary>What a filter finds.</summary>
    /// <param name="Clients">The clients.</param>
    /// <param name="Counted">A row for each of them, where that is counted more quickly.</param>
    /// <param name="IsNarrow">They are few, and named by their ids.</param>
    /// <param name="IsBroad">They may be very many, and each is asked for what it has to do with the filter.</param>
    private sealed record FoundClients(IQueryable<ClientIndex> Clients, IQueryable<long> Counted, bool IsNarrow, bool IsBroad);
}
