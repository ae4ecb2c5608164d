using OrchardCrm.Shell;

namespace OrchardCrm.Benchmarks.Server;

/// <summary>
/// The 360° page of a client with 1,000 and with 10,000 invoices among 1,000,000, beside a bare page that asks for nothing, and beside a
/// small form within the menu and warnings of all pages: whole requests over loopback. That its figures read index rows of that client
/// alone is held by <c>ClientFigurePlanSpecs</c>.
/// </summary>
public sealed class ClientPageBenchmark : IBenchmark
{
    private const int InAll = 1_000_000;
    private const double GoalRatio = 3;
    private const string SmallForm = "/admin/account/password";

    public string Name => "client-page";

    public async Task RunAsync(BenchmarkReport report, CancellationToken cancellationToken)
    {
        foreach (var provider in (DatabaseProvider[])[DatabaseProvider.Sqlite, DatabaseProvider.Postgres])
        {
            foreach (var ofClient in (int[])[1_000, 10_000])
            {
                await using var site = await BusyClient.StartAsync(provider, ofClient, InAll, cancellationToken);
                var times = await Median.MillisecondsAsync(
                    [site.ReadEmptyPageAsync, token => site.Admin.ReadAsync(SmallForm, token), token => site.Admin.ReadAsync(BusyClient.Path, token)],
                    runs: 200, warmUps: 1_500, cancellationToken);
                report.AddAtMost($"client of {ofClient:#,0} invoices, {provider}", times[2], "ms", goal: GoalRatio * times[0], times[0]);
                report.Add($"the same beside a small form, {provider}", times[2], "ms", times[1]);
            }
        }
    }
}
