using OrchardCrm.Shell;

namespace OrchardCrm.Benchmarks.Server;

/// <summary>The list of 100,000 clients in its orders and filters, beside a page of the same layout that asks for nothing: whole requests over loopback.</summary>
public sealed class ClientListBenchmark : IBenchmark
{
    private const int Clients = 100_000;
    private const double GoalRatio = 3;

    private static readonly (string Name, string Query)[] Pages =
    [
        ("first page", ""),
        ("page 2,000", "?page=2000"),
        ("last page", "?page=3600"),
        ("by age", "?sort=Created&descending=true"),
        ("by total invoiced", "?sort=Invoiced&descending=true"),
        ("by total paid", "?sort=Paid&descending=true"),
        ("by outstanding", "?sort=Outstanding&descending=true"),
        ("by outstanding, page 2,000", "?sort=Outstanding&descending=true&page=2000"),
        ("by outstanding, last page", "?sort=Outstanding&descending=true&page=3600"),
        ("by next due", "?sort=DueSince"),
        ("by days to pay", "?sort=DaysToPay&descending=true"),
        ("search by name", "?q=client+17123"),
        ("search by first letters", "?q=cl"),
        ("search by tax number", "?q=DE100000017345"),
        ("search by e-mail", "?q=anna17-345%40example.com"),
        ("search by tag", "?q=vip"),
        ("search by first name, all found", "?q=anna"),
        ("with a tag", "?tag=retail"),
        ("in good standing", "?standing=Good"),
        ("owing", "?standing=Owing"),
        ("overdue", "?standing=Overdue"),
        ("archived", "?archived=true"),
        ("overdue with a tag, by outstanding", "?standing=Overdue&tag=vip&sort=Outstanding&descending=true"),
        ("in good standing, by total paid, page 1,000", "?standing=Good&sort=Paid&descending=true&page=1000"),
        ("found with a tag, by total invoiced", "?q=anna&tag=wholesale&sort=Invoiced&descending=true"),
    ];

    public string Name => "client-list";

    public async Task RunAsync(BenchmarkReport report, CancellationToken cancellationToken)
    {
        foreach (var provider in (DatabaseProvider[])[DatabaseProvider.Sqlite, DatabaseProvider.Postgres])
        {
            await using var site = await ManyClients.StartAsync(provider, Clients, cancellationToken);
            var actions = Pages.Select(page => (Func<CancellationToken, Task>)(token => site.Admin.ReadAsync("/admin/clients" + page.Query, token)))
                .Prepend(site.ReadEmptyPageAsync).ToList();
            var times = await Median.MillisecondsAsync(actions, runs: 40, warmUps: 40, cancellationToken);
            for (var index = 0; index < Pages.Length; index++)
                report.AddAtMost($"clients, {Pages[index].Name}, {provider}", times[index + 1], "ms", goal: GoalRatio * times[0], times[0]);
        }
    }
}
