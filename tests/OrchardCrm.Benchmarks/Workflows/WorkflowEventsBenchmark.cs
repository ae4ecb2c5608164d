using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Shell;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Benchmarks.Workflows;

/// <summary>
/// Events a second through a workflow of three activities, whose state is kept after each. What that allows is the rate of bare write
/// transactions through the same gate in the same run, divided by the four that an event takes: it starts, and three activities.
/// </summary>
public sealed class WorkflowEventsBenchmark : IBenchmark
{
    private const int Events = 600;
    private const int Rounds = 7;
    private const int WarmUps = 2;
    private const int Transactions = 4;

    /// <inheritdoc/>
    public string Name => "workflow-events";

    /// <inheritdoc/>
    public async Task RunAsync(BenchmarkReport report, CancellationToken cancellationToken)
    {
        foreach (var provider in new[] { DatabaseProvider.Sqlite, DatabaseProvider.Postgres })
        {
            await using var site = await WorkflowSite.StartAsync(provider, cancellationToken);
            // In turns, so that what else the machine does meets both alike.
            var (bare, rates, shares, byProcessor) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
            for (var round = -WarmUps; round < Rounds; round++)
            {
                var before = await MeasureBareAsync(site, Events, cancellationToken);
                var workflows = await MeasureWorkflowsAsync(site, Events, cancellationToken);
                var after = await MeasureBareAsync(site, Events, cancellationToken);
                if (round < 0)
                    continue;
                bare.Add((before.Rate + after.Rate) / 2);
                rates.Add(workflows.Rate);
                shares.Add(workflows.Rate * Transactions / bare[^1]);
                byProcessor.Add((before.Processor + after.Processor) / 2 * Transactions / workflows.Processor);
            }

            report.Add($"{provider}: bare write transactions", Median.Of(bare), "/s");
            report.Add($"{provider}: events through three activities", Median.Of(rates), "/s");
            report.AddAtLeast($"{provider}: share of what {Transactions} transactions allow", Median.Of(shares), "of 1", 0.7);
            report.Add($"{provider}: the same by processor time of this program", Median.Of(byProcessor), "of 1");
        }
    }

    // As a workflow does: side by side, and each in a scope of its own.
    private static async Task<Measured> MeasureBareAsync(WorkflowSite site, int count, CancellationToken cancellationToken)
    {
        var from = Moment.Now();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancellationToken },
            async (number, token) =>
            {
                await using var scope = site.Services.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
                await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(
                    _ =>
                    {
                        db.Add(new WorkflowTrigger { WorkflowId = "bare", EventName = "Bare", Input = "{}" });
                        return Task.CompletedTask;
                    },
                    token);
            });
        return from.For(count);
    }

    private static async Task<Measured> MeasureWorkflowsAsync(WorkflowSite site, int count, CancellationToken cancellationToken)
    {
        var done = await site.FinishedAsync(cancellationToken);
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var log = scope.ServiceProvider.GetRequiredService<IEventLog>();
            await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(
                async token =>
                {
                    for (var number = 0; number < count; number++)
                        await log.AppendAsync(WorkflowSite.EventName, $"{done}-{number}", new { Amount = number }, token);
                },
                cancellationToken);
        }

        var from = Moment.Now();
        await site.StartWorkersAsync(cancellationToken);
        while (!await site.IsIdleAsync(cancellationToken))
            await Task.Delay(20, cancellationToken);
        var measured = from.For(count);
        if (await site.FinishedAsync(cancellationToken) != done + count)
            throw new InvalidOperationException("Not every event led to a workflow that ended.");
        await site.StopWorkersAsync();
        return measured;
    }

    /// <summary>How many a second, and the processor time of each in milliseconds.</summary>
    private readonly record struct Measured(double Rate, double Processor);

    private readonly record struct Moment(long At, TimeSpan Processor)
    {
        public static Moment Now() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

        public Measured For(int count) =>
            new(count / Stopwatch.GetElapsedTime(At).TotalSeconds, (Environment.CpuUsage.TotalTime - Processor).TotalMilliseconds / count);
    }
}
