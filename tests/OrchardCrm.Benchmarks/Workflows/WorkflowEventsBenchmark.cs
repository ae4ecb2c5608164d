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
    private const int Events = 1500;
    private const int Transactions = 4;

    /// <inheritdoc/>
    public string Name => "workflow-events";

    /// <inheritdoc/>
    public async Task RunAsync(BenchmarkReport report, CancellationToken cancellationToken)
    {
        foreach (var provider in new[] { DatabaseProvider.Sqlite, DatabaseProvider.Postgres })
        {
            await using var site = await WorkflowSite.StartAsync(provider, cancellationToken);
            await MeasureBareAsync(site, 200, cancellationToken);
            var before = await MeasureBareAsync(site, Events, cancellationToken);
            await MeasureWorkflowsAsync(site, 200, cancellationToken);
            var rate = await MeasureWorkflowsAsync(site, Events, cancellationToken);
            var after = await MeasureBareAsync(site, Events, cancellationToken);
            var bare = (before + after) / 2;
            report.Add($"{provider}: bare write transactions", bare, "/s");
            report.Add($"{provider}: events through three activities", rate, "/s");
            report.AddAtLeast($"{provider}: share of what {Transactions} transactions allow", rate * Transactions / bare, "of 1", 0.7);
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
        while (await site.FinishedAsync(cancellationToken) < done + count)
            await Task.Delay(20, cancellationToken);
        var rate = count / watch.Elapsed.TotalSeconds;
        await site.StopWorkersAsync();
        return rate;
    }
}
