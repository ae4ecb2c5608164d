using Microsoft.Extensions.Localization;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>
/// Goes through a workflow without keeping or sending anything: conditions and Liquid are worked out, effects are left out, and waiting
/// goes on at the time that it would.
/// </summary>
public sealed class DryRunner(ActivityCatalogue activities, WorkflowExpressions expressions, TimeProvider time, IStringLocalizer<Strings> S)
{
    private const int MostSteps = 60;

    /// <summary>The steps from a start.</summary>
    public async Task<IReadOnlyList<DryStep>> RunAsync(
        WorkflowType type, ActivityRecord start, WorkflowSample sample, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var steps = new List<DryStep>();
        var progress = new WorkflowProgress { EventName = start.Name, Input = sample.Input };
        var workflow = new WorkflowRecord { WorkflowId = "dry-run", WorkflowTypeId = type.WorkflowTypeId, CorrelationId = sample.CorrelationId, CreatedUtc = now };
        if (!await StartsAsync(type, start, sample, now, steps, cancellationToken))
            return steps;

        WorkflowTransitions.Start(progress, type, start.ActivityId, now);
        while (progress.Tokens.Count > 0 && steps.Count < MostSteps)
        {
            var token = progress.Tokens.MinBy(candidate => candidate.DueUtc ?? DateTimeOffset.MaxValue)!;
            now = token.DueUtc > now ? token.DueUtc.Value : now;
            steps.Add(await StepAsync(workflow, type, progress, token, now, cancellationToken));
        }

        return steps;
    }

    private async Task<bool> StartsAsync(
        WorkflowType type, ActivityRecord start, WorkflowSample sample, DateTimeOffset now, List<DryStep> steps, CancellationToken cancellationToken)
    {
        try
        {
            var context = WorkflowContexts.ForStart(expressions, type, start.Name, sample.Input, sample.CorrelationId, now);
            var starts = activities.Create(start) is EventActivity activity && await activity.CanExecuteAsync(context, cancellationToken);
            steps.Add(new DryStep(start.ActivityId, activities.TitleOf(start), starts ? Outcome.Done : "", starts ? [] : [S["Its condition keeps this one out."]], null, now));
            return starts;
        }
        catch (WorkflowFaultException exception)
        {
            steps.Add(new DryStep(start.ActivityId, activities.TitleOf(start), "", [], exception.Message, now));
            return false;
        }
    }

    private async Task<DryStep> StepAsync(
        WorkflowRecord workflow, WorkflowType type, WorkflowProgress progress, WorkflowToken token, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var record = type.Find(token.ActivityId)!;
        var context = WorkflowContexts.ForToken(expressions, workflow, progress, token, now, isDryRun: true);
        try
        {
            var activity = activities.Create(record) ?? throw new WorkflowFaultException(S["There is no activity “{0}”. The feature that has it may be switched off.", record.Name]);
            var result = token.IsHalted
                ? await activity.ResumeAsync(context, cancellationToken)
                : await activity.ExecuteAsync(context, cancellationToken);
            List<string> notes = [.. context.Notes];
            if (result is { IsHalted: true, UntilUtc: null })
            {
                // Nobody knows whether the event comes: the branch ends here.
                progress.Tokens.Remove(token);
                notes.Add(S["It would wait for: {0}", string.Join(", ", result.EventNames)]);
            }
            else
            {
                WorkflowTransitions.Apply(progress, type, token, result, now);
            }

            return new DryStep(record.ActivityId, activities.TitleOf(record), string.Join(", ", result.Outcomes), notes, null, now);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            progress.Tokens.Remove(token);
            return new DryStep(record.ActivityId, activities.TitleOf(record), "", context.Notes, exception.Message, now);
        }
    }
}
