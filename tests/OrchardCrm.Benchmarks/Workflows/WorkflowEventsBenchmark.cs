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
/// Events a second through a workflow of three activities, whose state is kept after each: four transactions, since it starts, too. What
/// these allow is measured in the same run through the same gate, in two ways: by transactions that add one row, and by transactions that
/// write what each step must, which is to change the workflow's row and to add a line of its history.
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
            var (bare, steps, rates) = (new List<Measured>(), new List<Measured>(), new List<Measured>());
            for (var round = -WarmUps; round < Rounds; round++)
            {
                var added = await MeasureAsync(site, AddAsync, cancellationToken);
                var workflows = await MeasureWorkflowsAsync(site, Events, cancellationToken);
                var kept = await MeasureStepsAsync(site, cancellationToken);
                if (round < 0)
                    continue;
                bare.Add(added);
                rates.Add(workflows);
                steps.Add(kept);
            }

            var events = Median.Of([.. rates.Select(measured => measured.Rate)]);
            report.Add($"{provider}: transactions that add a row", Median.Of([.. bare.Select(measured => measured.Rate)]), "/s");
            report.Add($"{provider}: transactions that keep a step", Median.Of([.. steps.Select(measured => measured.Rate)]), "/s");
            report.Add($"{provider}: events through three activities", events, "/s");
            report.Add($"{provider}: share of what {Transactions} that add a row allow", ShareOf(rates, bare), "of 1");
            report.AddAtLeast($"{provider}: share of what {Transactions} that keep a step allow", ShareOf(rates, steps), "of 1", 0.7);
            report.Add(
                $"{provider}: the same by processor time of this program",
                Median.Of([.. rates.Zip(steps, (workflows, kept) => kept.Processor * Transactions / workflows.Processor)]), "of 1");
        }
    }

    private static double ShareOf(List<Measured> workflows, List<Measured> transactions) =>
        Median.Of([.. workflows.Zip(transactions, (events, allowed) => events.Rate * Transactions / allowed.Rate)]);

    private static Task AddAsync(IServiceProvider scope, int number, CancellationToken cancellationToken)
    {
        scope.GetRequiredService<CrmDbContext>().Add(new WorkflowTrigger { WorkflowId = "bare", EventName = "Bare", Input = "{}" });
        return Task.CompletedTask;
    }

    private static async Task<Measured> MeasureStepsAsync(WorkflowSite site, CancellationToken cancellationToken)
    {
        var workflows = await site.AddIdleAsync(Events, cancellationToken);
        return await MeasureAsync(
            site,
            (scope, number, token) => scope.GetRequiredService<WorkflowRows>().KeepAsync(workflows[number], WorkflowSite.StepOf(workflows[number]), token),
            cancellationToken);
    }

    // As a workflow does: side by side, and each in a scope of its own.
    private static async Task<Measured> MeasureAsync(
        WorkflowSite site, Func<IServiceProvider, int, CancellationToken, Task> act, CancellationToken cancellationToken)
    {
        var from = Moment.Now();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Events),
            new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancellationToken },
            async (number, token) =>
            {
                await using var scope = site.Services.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(inner => act(scope.ServiceProvider, number, inner), token);
            });
        return from.For(Events);
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
