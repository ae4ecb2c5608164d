using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Workflows.Events;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>
/// Runs a claimed workflow until it waits, ends or fails. Each activity runs outside a transaction; its effects, its outcome
/// and its line of the history commit together.
/// </summary>
internal sealed class WorkflowRunner(
    CrmDbContext db, IUnitOfWork unitOfWork, WorkflowRows rows, WorkflowTypeStore types, ActivityCatalogue activities,
    WorkflowExpressions expressions, IEventLog events, ClaimTime claimTime, ActivityTime activityTime, TimeProvider time, IStringLocalizer<Strings> S,
    ILogger<WorkflowRunner> logger)
{
    private const int LongestError = 4000;

    // After 2 s, 30 s, 5 min … an outage of an hour is outlasted.
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(20), TimeSpan.FromHours(1), TimeSpan.FromHours(6),
    ];

    /// <summary>Runs what is due.</summary>
    /// <exception cref="ActivityAbandonedException">An activity does not stop; to be given up in a scope of its own.</exception>
    public async Task RunAsync(WorkflowRecord workflow, WorkflowBatch batch, CancellationToken cancellationToken)
    {
        expressions.Culture = batch.Culture;
        var type = await types.GetAsync(workflow.WorkflowTypeId, workflow.Version, cancellationToken);
        var progress = Read(workflow.Progress);
        var run = new WorkflowRun(workflow, type, progress, progress.Tokens.Exists(token => token.EventNames.Count > 0));
        await TakeTriggersAsync(run, cancellationToken);

        var stepped = false;
        while (run.Progress.NextDue(time.GetUtcNow()) is { } token)
        {
            cancellationToken.ThrowIfCancellationRequested();
            stepped = true;
            if (!await StepAsync(run, token, batch.Settings, cancellationToken))
                return;
        }

        if (!stepped)
            await unitOfWork.ExecuteAsync(inner => KeepAsync(run, null, inner), cancellationToken);
    }

    /// <summary>Lets a workflow stand failed whose activity does not stop. It is not tried again by itself: it may still be at work.</summary>
    public Task GiveUpAsync(ActivityAbandonedException abandoned, WorkflowSettings settings, CancellationToken cancellationToken)
    {
        abandoned.Step.EndedUtc = time.GetUtcNow();
        var reason = new WorkflowFaultException(
            S["It took more than {0} minutes and did not stop when asked to. It may still be at work; nothing more of it is kept. Look what it did, then retry or skip it.", (int)activityTime.Longest.TotalMinutes]);
        return FailAsync(abandoned.Run, Read(abandoned.Before), abandoned.Token, abandoned.Step, reason, settings, cancellationToken);
    }

    /// <summary>Progress as JSON.</summary>
    public static string Write(WorkflowProgress progress) => JsonSerializer.Serialize(progress, ContentJson.Options);

    /// <summary>Progress of JSON.</summary>
    public static WorkflowProgress Read(string json) => JsonSerializer.Deserialize<WorkflowProgress>(json, ContentJson.Options)!;

    private async Task TakeTriggersAsync(WorkflowRun run, CancellationToken cancellationToken)
    {
        if (!run.HadBlocks)
            return;

        run.Triggers = await db.Set<WorkflowTrigger>().AsNoTracking()
            .Where(trigger => trigger.WorkflowId == run.Workflow.WorkflowId)
            .OrderBy(trigger => trigger.Id)
            .ToListAsync(cancellationToken);
        foreach (var trigger in run.Triggers)
            WorkflowTransitions.Trigger(run.Progress, trigger, time.GetUtcNow());
    }

    // False when the workflow must be left alone: it failed, or is no longer ours.
    private async Task<bool> StepAsync(WorkflowRun run, WorkflowToken token, WorkflowSettings settings, CancellationToken cancellationToken)
    {
        var before = run.Triggers.Count > 0 ? Write(run.Progress) : run.Workflow.Progress;
        var step = new WorkflowStep
        {
            WorkflowId = run.Workflow.WorkflowId, ActivityId = token.ActivityId, Run = token.Run, StartedUtc = time.GetUtcNow(),
        };
        try
        {
            if (++run.Progress.Steps > settings.MaxSteps)
                throw new WorkflowFaultException(S["More than {0} steps without a pause: it goes round in a circle. Correct the workflow, then retry.", settings.MaxSteps]);

            var record = run.Type.Find(token.ActivityId);
            if (record is null || activities.Create(record) is not { } activity)
                throw new WorkflowFaultException(S["The activity “{0}” is not there: switch on the feature that has it, then retry.", record?.Name ?? token.ActivityId]);

            step.Input = Describe(record, activity, token);
            var context = WorkflowContexts.ForToken(expressions, run.Workflow, run.Progress, token, time.GetUtcNow());
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(activityTime.Longest);
            // On a thread of the pool: one that blocks its thread could not be given up otherwise.
            var work = Task.Run(() => token.IsHalted ? activity.ResumeAsync(context, limit.Token) : activity.ExecuteAsync(context, limit.Token), CancellationToken.None);
            await ((Task)work).WaitAsync(activityTime.Longest + activityTime.Grace, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!work.IsCompleted)
                throw new ActivityAbandonedException(work, run, before, token, step);
            var result = await work;

            WorkflowTransitions.Apply(run.Progress, run.Type, token, result, time.GetUtcNow());
            (step.Outcome, step.Notes) = (string.Join(", ", result.Outcomes), string.Join('\n', context.Notes));
            await unitOfWork.ExecuteAsync(
                async inner =>
                {
                    foreach (var effect in context.Effects)
                        await effect(inner);
                    step.Notes = string.Join('\n', context.Notes);
                    step.EndedUtc = time.GetUtcNow();
                    await KeepAsync(run, step, inner);
                },
                cancellationToken);
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (WorkflowClaimLostException exception)
        {
            logger.LogWarning("{Message}", exception.Message);
            return false;
        }
        catch (Exception exception) when (exception is not ActivityAbandonedException)
        {
            await FailAsync(run, Read(before), token, step, exception, settings, cancellationToken);
            return false;
        }
    }

    private async Task KeepAsync(WorkflowRun run, WorkflowStep? step, CancellationToken cancellationToken)
    {
        var (workflow, progress, now) = (run.Workflow, run.Progress, time.GetUtcNow());
        workflow.State = progress.Tokens.Count == 0 ? WorkflowState.Finished : progress.NextDue(now) is null ? WorkflowState.Waiting : WorkflowState.Running;
        workflow.Progress = Write(progress);
        // While it runs it stays due since when it was: no index changes with each step.
        if (workflow.State != WorkflowState.Running || workflow.DueUtc is null)
            workflow.DueUtc = progress.Tokens.Min(token => token.DueUtc);
        workflow.ClaimedUntilUtc = now + claimTime.Duration;
        workflow.EndedUtc = workflow.State == WorkflowState.Finished ? now : null;
        (workflow.Error, workflow.FaultedActivityId) = (null, null);
        await rows.KeepAsync(workflow, step, cancellationToken);
        await KeepBlocksAsync(run, cancellationToken);
    }

    private async Task KeepBlocksAsync(WorkflowRun run, CancellationToken cancellationToken)
    {
        var blocks = run.Progress.Tokens.Exists(token => token.EventNames.Count > 0);
        if (!blocks && !run.HadBlocks)
            return;

        var taken = run.Triggers.Select(trigger => trigger.Id).ToList();
        if (taken.Count > 0)
            await db.Set<WorkflowTrigger>().Where(trigger => taken.Contains(trigger.Id)).ExecuteDeleteAsync(cancellationToken);
        run.Triggers = [];
        await rows.SetBlocksAsync(run.Workflow, run.Progress, cancellationToken);
        if (run.Workflow.State == WorkflowState.Waiting)
            await rows.WakeForTriggersAsync(run.Workflow.WorkflowId, cancellationToken);
        if (run.Workflow.State == WorkflowState.Finished)
            await db.Set<WorkflowTrigger>().Where(trigger => trigger.WorkflowId == run.Workflow.WorkflowId).ExecuteDeleteAsync(cancellationToken);
        run.HadBlocks = blocks;
    }

    private async Task FailAsync(
        WorkflowRun run, WorkflowProgress before, WorkflowToken failed, WorkflowStep step, Exception exception, WorkflowSettings settings,
        CancellationToken cancellationToken)
    {
        var workflow = run.Workflow;
        var token = before.Tokens.First(candidate => candidate.ActivityId == failed.ActivityId && candidate.Run == failed.Run);
        token.Failures++;
        var final = exception is WorkflowFaultException || token.Failures >= settings.MaxTries;
        token.DueUtc = final ? null : time.GetUtcNow() + Pauses[Math.Min(token.Failures, Pauses.Length) - 1];
        var error = exception is WorkflowFaultException or OperationCanceledException ? exception.Message : $"{exception.GetType().Name}: {exception.Message}";
        (workflow.Error, workflow.FaultedActivityId) = (error.Length > LongestError ? error[..LongestError] : error, final ? token.ActivityId : null);
        (step.Error, step.Outcome, step.EndedUtc) = (workflow.Error, "", time.GetUtcNow());
        workflow.State = final ? WorkflowState.Faulted : WorkflowState.Waiting;
        workflow.Progress = Write(before);
        workflow.DueUtc = final ? null : before.Tokens.Min(candidate => candidate.DueUtc);
        logger.Log(
            LogLevel.Warning, exception is WorkflowFaultException ? null : exception, "The workflow “{Name}” {WorkflowId} failed at {Activity}, try {Try}{Final}: {Error}",
            run.Type.Name, workflow.WorkflowId, token.ActivityId, token.Failures, final ? ", and waits for a person" : "", error);
        try
        {
            await unitOfWork.ExecuteAsync(
                async inner =>
                {
                    await rows.KeepAsync(workflow, step, inner);
                    if (final && before.EventName != WorkflowEvents.Faulted)
                    {
                        await events.AppendAsync(
                            WorkflowEvents.Faulted, workflow.CorrelationId,
                            new WorkflowFaulted(workflow.WorkflowId, run.Type.Name, workflow.DisplayText, token.ActivityId, workflow.Error!), inner);
                    }
                },
                cancellationToken);
        }
        catch (WorkflowClaimLostException lost)
        {
            logger.LogWarning("{Message}", lost.Message);
        }
    }

    private static string Describe(ActivityRecord record, Activity activity, WorkflowToken token)
    {
        var input = (JsonObject)record.Properties.DeepClone();
        foreach (var secret in ActivityCatalogue.PropertiesOf(activity).Where(property => property.Description.IsSecret && input.ContainsKey(property.Name)))
            input[secret.Name] = "•••";
        if (token.TriggeredBy is { } trigger)
            input["TriggeredBy"] = trigger;
        return input.ToJsonString(ContentJson.Options);
    }
}
