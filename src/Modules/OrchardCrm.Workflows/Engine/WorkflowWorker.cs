using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Localization;
using OrchardCrm.Settings;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Starts what schedules start, claims workflows that are due and runs them, several side by side.</summary>
internal sealed class WorkflowWorker(IServiceProvider services, ClaimKeeper keeper, ILogger<WorkflowWorker> logger) : BackgroundWorker(services)
{
    public const string ChannelName = "workflows";

    private const int BatchSize = 50;
    private const int Parallelism = 4;

    protected override string Channel => ChannelName;

    protected override TimeSpan PollInterval => TimeSpan.FromSeconds(2);

    protected override Task RecoverAsync(IServiceProvider scope, CancellationToken cancellationToken) =>
        scope.GetRequiredService<WorkflowRows>().RecoverAsync(cancellationToken);

    protected override Task<bool> WorkAsync(IServiceProvider scope, CancellationToken cancellationToken) => PumpAsync(scope, cancellationToken);

    /// <summary>Works off one batch. True when there was one.</summary>
    internal async Task<bool> PumpAsync(IServiceProvider scope, CancellationToken cancellationToken)
    {
        var started = await scope.GetRequiredService<ScheduledStarts>().StartDueAsync(cancellationToken);
        var rows = scope.GetRequiredService<WorkflowRows>();
        var claimed = await rows.ClaimAsync(BatchSize, cancellationToken);
        if (claimed.Count == 0)
            return started;

        var site = scope.GetRequiredService<ISiteService>();
        var batch = new WorkflowBatch(
            await site.GetSettingsAsync<WorkflowSettings>(cancellationToken),
            SupportedCultures.Get((await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).Culture));
        var scopes = scope.GetRequiredService<IServiceScopeFactory>();
        await using var held = keeper.Hold(WorkflowRows.RowsOf(claimed));
        var open = new ConcurrentDictionary<string, bool>(claimed.Select(workflow => KeyValuePair.Create(workflow.WorkflowId, true)));
        try
        {
            // Those about one item run in the order in which they were due, also after an outage.
            await Parallel.ForEachAsync(
                claimed.GroupBy(workflow => workflow.CorrelationId ?? workflow.WorkflowId),
                new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken },
                async (workflows, token) =>
                {
                    foreach (var workflow in workflows)
                    {
                        if (!held.MayBegin)
                            return;
                        await RunAsync(scopes, workflow, batch, token);
                        open.TryRemove(workflow.WorkflowId, out _);
                    }
                });
        }
        finally
        {
            if (!open.IsEmpty)
                await rows.ReleaseAsync(claimed[0].ClaimId!, [.. open.Keys], CancellationToken.None);
        }

        return true;
    }

    private async Task RunAsync(
        IServiceScopeFactory scopes, WorkflowRecord workflow, WorkflowBatch batch, CancellationToken cancellationToken)
    {
        var own = scopes.CreateAsyncScope();
        var usedBy = Task.CompletedTask;
        try
        {
            try
            {
                await own.ServiceProvider.GetRequiredService<WorkflowRunner>().RunAsync(workflow, batch, cancellationToken);
            }
            catch (ActivityAbandonedException abandoned)
            {
                usedBy = abandoned.Work;
                await using var other = scopes.CreateAsyncScope();
                await other.ServiceProvider.GetRequiredService<WorkflowRunner>().GiveUpAsync(abandoned, batch.Settings, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // Its claim stays until it expires: what broke the engine itself is not tried at once again.
            logger.LogError(exception, "The workflow {WorkflowId} could not be run.", workflow.WorkflowId);
        }
        finally
        {
            if (usedBy.IsCompleted)
                await own.DisposeAsync();
            else
                _ = DisposeAfterAsync(usedBy, own, workflow.WorkflowId);
        }
    }

    // Who was given up still holds its services; whatever it comes to is no longer wanted.
    private async Task DisposeAfterAsync(Task usedBy, AsyncServiceScope scope, string workflowId)
    {
        await usedBy.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        logger.LogWarning("The activity of the workflow {WorkflowId} that was given up has ended.", workflowId);
        await scope.DisposeAsync();
    }
}
