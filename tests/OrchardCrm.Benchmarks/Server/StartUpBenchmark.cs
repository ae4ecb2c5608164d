using System.Diagnostics;
using OrchardCrm.TestSupport.Server;

namespace OrchardCrm.Benchmarks.Server;

/// <summary>How long a set-up site takes from its process's start until it answers that it is ready.</summary>
public sealed class StartUpBenchmark : IBenchmark
{
    private const int Runs = 5;

    public string Name => "start-up";

    public async Task RunAsync(BenchmarkReport report, CancellationToken cancellationToken)
    {
        var setUp = Stopwatch.StartNew();
        await using var server = await ServerProcess.StartNewAsync(cancellationToken: cancellationToken);
        report.Add("first start, with setup", setUp.Elapsed.TotalSeconds, "s");

        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            await server.StopAsync(cancellationToken);
            var watch = Stopwatch.StartNew();
            await server.StartAsync(cancellationToken);
            times.Add(watch.Elapsed.TotalSeconds);
        }

        report.AddAtMost("start of a set-up site", Median.Of(times), "s", goal: 3);
    }
}
