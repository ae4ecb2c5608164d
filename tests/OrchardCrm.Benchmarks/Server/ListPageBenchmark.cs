namespace OrchardCrm.Benchmarks.Server;

/// <summary>The list of invoices at 10,000 of them, beside a settings page of the same server: whole requests over loopback.</summary>
public sealed class ListPageBenchmark : IBenchmark
{
    private const string Baseline = "/admin/settings/general";

    private static readonly (string Name, string Path)[] Pages =
    [
        ("invoices, first page", "/admin/invoices"),
        ("invoices, overdue", "/admin/invoices?status=Overdue"),
        ("invoices, last page", "/admin/invoices?page=400"),
        ("invoices, search", "/admin/invoices?q=client+17"),
        ("clients, first page", "/admin/clients"),
    ];

    public string Name => "list-page";

    public async Task RunAsync(BenchmarkReport report, CancellationToken cancellationToken)
    {
        await using var site = await ManyInvoices.StartAsync(10_000, cancellationToken);

        var actions = Pages.Select(page => page.Path).Prepend(Baseline)
            .Select(path => (Func<CancellationToken, Task>)(token => site.Admin.ReadAsync(path, token))).ToList();
        var times = await Median.MillisecondsAsync(actions, runs: 60, warmUps: 120, cancellationToken);
        for (var index = 0; index < Pages.Length; index++)
            report.AddAtMost(Pages[index].Name, times[index + 1], "ms", goal: 20, times[0]);
    }
}
