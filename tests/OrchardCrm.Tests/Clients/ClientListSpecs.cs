using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Bulk;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Clients.Listing;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;
using OrchardCrm.Tests.Kernel;
using OrchardCrm.Tests.Payments;

namespace OrchardCrm.Tests.Clients;

/// <summary>The list of clients: what filters find, in which order, and what is done to many at once.</summary>
public sealed class ClientListSpecs
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Pages_of_every_order_and_filter_are_what_sorting_all_in_memory_gives(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        await FillAsync(site, 60);
        var (clients, accounts) = await site.InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CrmDbContext>();
            return (await db.Set<ClientIndex>().AsNoTracking().ToListAsync(), await db.Set<LedgerAccount>().AsNoTracking().ToListAsync());
        });

        foreach (var sort in Enum.GetValues<ClientSort>())
        {
            foreach (var descending in new[] { false, true })
            {
                foreach (var standing in new StandingFilter?[] { null, StandingFilter.Good, StandingFilter.Owing, StandingFilter.Overdue })
                {
                    var filter = new ClientFilter(Sort: sort, Descending: descending, Standing: standing, Currency: "USD");
                    var expected = Expected(clients, accounts, filter);
                    var shown = new List<string>();
                    await site.InScopeAsync(async scope =>
                    {
                        var list = scope.GetRequiredService<ClientList>();
                        (await list.CountAsync(filter)).ShouldBe(new ClientTotal(expected.Count, false), $"{filter}");
                        for (var skip = 0; skip < expected.Count; skip += 7)
                            shown.AddRange((await list.PageAsync(filter, skip, 7, descending ? expected.Count : null)).Select(row => row.Client.ContentItemId));
                    });
                    shown.Count.ShouldBe(expected.Count, $"{filter}");
                    shown.Distinct().Count().ShouldBe(expected.Count, $"{filter}: nobody twice");
                    // Among equal figures any order is right, as long as it is the same on every page.
                    shown.Select(id => Key(id, clients, accounts, filter)).ShouldBe(expected.Select(id => Key(id, clients, accounts, filter)), $"{filter}");
                }
            }
        }
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Clients_are_found_by_tag_name_tax_number_and_mail_and_many_are_tagged_and_archived_at_once(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var id = site.ClientId;
        (await DoAsync(ClientBulkActs.Tag, ["Retainer", "VIP"])).ShouldBe([(true, "Tagged")]);
        (await DoAsync(ClientBulkActs.Tag, ["vip"])).ShouldBe([(false, "It has these tags already.")]);
        foreach (var filter in new ClientFilter[] { new(Tag: "Retainer"), new(Text: "vip"), new(Text: "padaria"), new(Text: "11222333000181"), new(Text: "ana@padaria") })
            (await IdsAsync(filter)).ShouldBe([id], $"{filter}");
        (await IdsAsync(new ClientFilter(Tag: "Nobody"))).ShouldBeEmpty();
        (await site.InScopeAsync(scope => scope.GetRequiredService<ClientList>().TagsAsync())).ShouldBe(["Retainer", "VIP"]);

        (await DoAsync(ClientBulkActs.Untag, ["RETAINER"])).ShouldBe([(true, "Tags taken away")]);
        (await DoAsync(ClientBulkActs.Archive, [])).ShouldBe([(true, "Archived")]);
        (await DoAsync(ClientBulkActs.Archive, [])).ShouldBe([(false, "It is archived already.")]);
        (await IdsAsync(new ClientFilter())).ShouldBeEmpty();
        (await IdsAsync(new ClientFilter(Archived: true))).ShouldBe([id]);
        (await DoAsync(ClientBulkActs.Restore, [])).ShouldBe([(true, "Brought back")]);
        (await site.GetAsync(id)).As<ClientPart>().Tags.ShouldBe(["VIP"]);

        async Task<List<(bool, string)>> DoAsync(string act, string[] tags) => (await site.InScopeAsync(scope =>
            scope.GetRequiredService<BulkClients>().DoAsync(act, [id], tags))).Select(outcome => (outcome.IsDone, outcome.Text)).ToList();

        Task<IReadOnlyList<string>> IdsAsync(ClientFilter filter) => site.InScopeAsync(scope => scope.GetRequiredService<ClientList>().IdsAsync(filter));
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task What_finds_very_many_shows_the_first_of_them_and_is_counted_up_to_a_thousand(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        await FillAsync(site, 1_200);
        await site.Kernel.ScalarAsync("""INSERT INTO "SearchKey" ("ContentItemId", "ContentType", "Word") SELECT "ContentItemId", 'Client', 'name' FROM "ClientIndex" WHERE "ContentItemId" LIKE '4zlist%'""");
        await site.Kernel.ScalarAsync("""INSERT INTO "SearchKey" ("ContentItemId", "ContentType", "Word") SELECT "ContentItemId", 'Client', 'seldom' FROM "ClientIndex" WHERE "ContentItemId" LIKE '4zlist%5'""");
        await site.Kernel.ScalarAsync("""INSERT INTO "ClientTagIndex" ("ContentItemId", "Tag", "Archived") SELECT "ContentItemId", 'all', "Archived" FROM "ClientIndex" WHERE "ContentItemId" LIKE '4zlist%'""");
        var names = await site.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<ClientIndex>().AsNoTracking()
            .Where(client => !client.Archived && client.ContentItemId.StartsWith("4zlist")).Select(client => client.DisplayName).ToListAsync());
        names.Sort(StringComparer.Ordinal);

        foreach (var (filter, total, first) in new (ClientFilter, ClientTotal, IEnumerable<string>)[]
        {
            (new(Text: "na"), new(ClientList.MostCounted, true), names),
            (new(Text: "na seldom"), new(names.Count(IsSeldom), false), names.Where(IsSeldom)),
            (new(Tag: "all"), new(names.Count, false), names),
            (new(Text: "name", Tag: "all", Descending: true), new(ClientList.MostCounted, true), names.AsEnumerable().Reverse()),
            (new(Text: "nobody", Tag: "all"), new(0, false), []),
        })
        {
            var (count, page) = await site.InScopeAsync(async scope =>
            {
                var list = scope.GetRequiredService<ClientList>();
                return (await list.CountAsync(filter), await list.PageAsync(filter, 0, 10));
            });
            count.ShouldBe(total, $"{filter}");
            page.Select(row => row.Client.DisplayName).ShouldBe(first.Take(10), $"{filter}");
        }

        // The last digit of the client's number.
        static bool IsSeldom(string name) => name.EndsWith('5');
    }

    [Fact]
    public async Task Pages_are_read_by_the_index_they_are_sorted_by()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await FillAsync(site, 3_000);
        foreach (var (filter, index) in new (ClientFilter, string)[]
        {
            (new(), "IX_ClientIndex_List"),
            (new(Sort: ClientSort.Created, Descending: true), "IX_ClientIndex_Archived_CreatedUtc"),
            (new(Sort: ClientSort.Outstanding, Descending: true, Currency: "USD"), "IX_LedgerAccount_OutstandingMinor"),
            (new(Sort: ClientSort.Invoiced, Currency: "USD"), "IX_LedgerAccount_InvoicedMinor"),
            (new(Sort: ClientSort.DueSince, Currency: "USD"), "IX_LedgerAccount_NextDueOn"),
        })
        {
            using var recorder = new SqlRecorder();
            await site.InScopeAsync(scope => scope.GetRequiredService<ClientList>().PageAsync(filter, 0, 25));
            var (sql, parameters) = recorder.Queries.First(query => query.Sql.Contains("LIMIT", StringComparison.Ordinal));
            var plan = string.Join('\n', await site.Kernel.RowsAsync("EXPLAIN QUERY PLAN " + sql, 3, parameters));
            plan.ShouldContain(index, Case.Sensitive, $"{filter}\n{sql}");
            plan.ShouldNotContain("TEMP B-TREE FOR ORDER BY", Case.Sensitive, $"{filter}\n{plan}");
        }
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Tags_that_clients_had_before_there_was_an_index_of_them_are_taken_over(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.CreateAsync(provider);
        Type[] first = [typeof(OrchardCrm.Clients.Migrations), typeof(OrchardCrm.Clients.ActivityMigrations)];
        await kernel.MigrateAsync(first);
        var published = provider == DatabaseProvider.Sqlite ? "1" : "true";
        await kernel.ScalarAsync($$$"""
            INSERT INTO "ContentItem" ("ContentItemId", "ContentType", "DisplayText", "Published", "CreatedUtc", "ModifiedUtc", "Version", "Content") VALUES
            ('a', 'Client', 'A', {{{published}}}, 0, 0, 1, '{"ClientPart":{"Tags":["VIP","São Paulo"]}}'), ('b', 'Client', 'B', {{{published}}}, 0, 0, 1, '{"ClientPart":{}}'),
            ('c', 'Invoice', 'C', {{{published}}}, 0, 0, 1, '{"ClientPart":{"Tags":["no"]}}')
            """);
        await kernel.MigrateAsync([.. first, typeof(OrchardCrm.Clients.ListMigrations)]);
        (await kernel.RowsAsync("""SELECT "ContentItemId" || "Tag" FROM "ClientTagIndex" ORDER BY 1""")).ShouldBe(["aSão Paulo", "aVIP"], ignoreOrder: true);
    }

    private static List<string> Expected(List<ClientIndex> clients, List<LedgerAccount> accounts, ClientFilter filter)
    {
        var found = clients.Where(client => !client.Archived && filter.Standing switch
        {
            null => true,
            StandingFilter.Good => !accounts.Any(row => row.ClientId == client.ContentItemId && row.NextDueOn is not null),
            StandingFilter.Overdue => accounts.Any(row => row.ClientId == client.ContentItemId && row.NextDueOn < Today),
            _ => accounts.Any(row => row.ClientId == client.ContentItemId && row.NextDueOn is not null)
                && !accounts.Any(row => row.ClientId == client.ContentItemId && row.NextDueOn < Today),
        }).Select(client => client.ContentItemId).ToList();
        if (!filter.IsByFigure)
        {
            var byKey = found.OrderBy(id => Key(id, clients, accounts, filter), StringComparer.Ordinal).ToList();
            if (filter.Descending)
                byKey.Reverse();
            return byKey;
        }

        var known = found.Where(id => Key(id, clients, accounts, filter)[0] != '-').OrderBy(id => Key(id, clients, accounts, filter), StringComparer.Ordinal).ToList();
        if (filter.Descending)
            known.Reverse();
        return [.. known, .. found.Except(known).OrderBy(id => clients.Single(client => client.ContentItemId == id).DisplayName, StringComparer.Ordinal)];
    }

    // What a client is sorted by, as a text that sorts the same; those without the figure by '-' and name.
    private static string Key(string id, List<ClientIndex> clients, List<LedgerAccount> accounts, ClientFilter filter)
    {
        var client = clients.Single(client => client.ContentItemId == id);
        var account = accounts.SingleOrDefault(row => row.ClientId == id && row.Currency == filter.Currency);
        return filter.Sort switch
        {
            ClientSort.Name => client.DisplayName,
            ClientSort.Created => $"{client.CreatedUtc.ToUnixTimeMilliseconds():D20}",
            ClientSort.Invoiced when account is not null => $"{account.InvoicedMinor:D20}",
            ClientSort.Paid when account is not null => $"{account.PaidMinor:D20}",
            ClientSort.Outstanding when account is not null => $"{account.OutstandingMinor:D20}",
            ClientSort.DueSince when account?.NextDueOn is { } due => $"{due:O}",
            ClientSort.DaysToPay when account?.AverageDays is { } days => $"{days:D20}",
            _ => "-" + client.DisplayName,
        };
    }

    private static Task<bool> FillAsync(InvoicingFixture site, int count) => site.InScopeAsync(scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(async token =>
    {
        var db = scope.GetRequiredService<CrmDbContext>();
        for (var i = 0; i < count; i++)
        {
            var id = $"4zlist{i:D20}";
            db.Add(new ClientIndex
            {
                ContentItemId = id, DisplayName = $"Name {(i * 7) % 1000:D4}-{i:D5}", Archived = i % 11 == 10, CreatedUtc = DateTimeOffset.UnixEpoch.AddMinutes((i * 13) % 97),
            });
            foreach (var currency in (string[])(i % 4 == 0 ? [] : i % 4 == 1 ? ["USD"] : i % 4 == 2 ? ["EUR"] : ["EUR", "USD"]))
            {
                var owes = (i + currency[0]) % 3;
                db.Add(new LedgerAccount
                {
                    ClientId = id, Currency = currency, InvoicedMinor = (i * 37) % 500, PaidMinor = (i * 17) % 300, OutstandingMinor = owes == 0 ? 0 : (i * 5) % 90 + 1,
                    NextDueOn = owes == 0 ? null : Today.AddDays((i % 9) - 4), AverageDays = i % 5 == 0 ? null : i % 40,
                });
            }
        }

        await db.SaveChangesAsync(token);
        await db.Database.ExecuteSqlRawAsync(OrchardCrm.Payments.ClientDueMigrations.Fill, token);
        return true;
    }));
}
