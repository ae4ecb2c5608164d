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
            var (bare, rates) = (new List<double>(), new List<double>());
            for (var round = -WarmUps; round < Rounds; round++)
            {
                var before = await MeasureBareAsync(site, Events, cancellationToken);
                var rate = await MeasureWorkflowsAsync(site, Events, cancellationToken);
                if (round < 0)
                    continue;
                bare.Add(before);
                rates.Add(rate);
            }

            report.Add($"{provider}: bare write transactions", Median.Of(bare), "/s");
            report.Add($"{provider}: events through three activities", Median.Of(rates), "/s");
            var shares = rates.Zip(bare, (rate, transactions) => rate * Transactions / transactions).ToList();
            report.AddAtLeast($"{provider}: share of what {Transactions} transactions allow", Median.Of(shares), "of 1", 0.7);
        }
    }

    // As a workflow does: side by side, and each in a scope of its own.
    private static async Task<double> MeasureBareAsync(WorkflowSite site, int count, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
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
        return count / watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> MeasureWorkflowsAsync(WorkflowSite site, int count, CancellationToken cancellationToken)
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

        var watch = Stopwatch.StartNew();
        await site.StartWorkersAsync(cancellationToken);
        while (!await site.IsIdleAsync(cancellationToken))
            await Task.Delay(20, cancellationToken);
        var rate = count / watch.Elapsed.TotalSeconds;
        if (await site.FinishedAsync(cancellationToken) != done + count)
            throw new InvalidOperationException("Not every event led to a workflow that ended.");
        await site.StopWorkersAsync();
        return rate;
    }
}
