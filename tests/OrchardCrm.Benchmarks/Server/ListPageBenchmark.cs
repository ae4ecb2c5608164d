namespace OrchardCrm.Benchmarks.Server;

/// <summary>The list of invoices at 10,000 of them, beside a settings page of the same server: whole requests over loopback, once the pages are compiled by use.</summary>
public sealed class ListPageBenchmark : IBenchmark
{
    public string Name => "list-page";

    public async Task RunAsync(BenchmarkReport report, CancellationToken cancellationToken)
    {
        await using var site = await ManyInvoicesSite.StartAsync(10_000, cancellationToken);

        var baseline = await MeasureAsync("/admin/settings/general");
        var list = await MeasureAsync("/admin/invoices");
        report.AddAtMost("invoices, first page", list, "ms", goal: 20, baseline);
        report.AddAtMost("invoices, overdue", await MeasureAsync("/admin/invoices?status=Overdue"), "ms", goal: 20, baseline);
        report.AddAtMost("invoices, last page", await MeasureAsync("/admin/invoices?page=400"), "ms", goal: 20, baseline);
        report.AddAtMost("invoices, search", await MeasureAsync("/admin/invoices?q=client+17"), "ms", goal: 20, baseline);
        report.AddAtMost("clients, first page", await MeasureAsync("/admin/clients"), "ms", goal: 20, baseline);

        Task<double> MeasureAsync(string path) => Median.MillisecondsAsync(token => site.Admin.ReadAsync(path, token), runs: 40, warmUps: 40, cancellationToken);
    }
}
