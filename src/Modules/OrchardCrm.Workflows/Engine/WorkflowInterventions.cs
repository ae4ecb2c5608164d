using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>What a person does about a workflow: retry, skip, cancel.</summary>
public sealed class WorkflowInterventions(
    CrmDbContext db, IUnitOfWork unitOfWork, WorkflowTypeStore types, IWorkSignal signal, TimeProvider time)
{
    /// <summary>Tries the activity that failed once more. False where nothing failed.</summary>
    public Task<bool> RetryAsync(string workflowId, CancellationToken cancellationToken) => OnFaultedAsync(
        workflowId, "Retry", (progress, token, _) => (token.Failures, token.DueUtc) = (0, time.GetUtcNow()), cancellationToken);

    /// <summary>Goes on by an outcome as if the activity that failed had come to it. False where nothing failed.</summary>
    public Task<bool> SkipAsync(string workflowId, string outcome, CancellationToken cancellationToken) => OnFaultedAsync(
        workflowId,
        "Skip",
        (progress, token, type) => WorkflowTransitions.Apply(
            progress, type, token, new ActivityExecutionResult { Outcomes = [outcome] }, time.GetUtcNow()),
        cancellationToken);

    /// <summary>Ends a workflow. False where it ended already.</summary>
    public Task<bool> CancelAsync(string workflowId, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            var now = time.GetUtcNow();
            var changed = await db.Set<WorkflowRecord>().Where(row => row.WorkflowId == workflowId && row.EndedUtc == null).ExecuteUpdateAsync(
                row => row
                    .SetProperty(stored => stored.State, WorkflowState.Cancelled)
                    .SetProperty(stored => stored.EndedUtc, now)
                    .SetProperty(stored => stored.DueUtc, (DateTimeOffset?)null)
                    .SetProperty(stored => stored.ClaimId, (string?)null)
                    .SetProperty(stored => stored.ClaimedUntilUtc, (DateTimeOffset?)null),
                token);
            if (changed == 0)
                return false;
            await db.Set<WorkflowBlock>().Where(row => row.WorkflowId == workflowId).ExecuteDeleteAsync(token);
            await db.Set<WorkflowTrigger>().Where(row => row.WorkflowId == workflowId).ExecuteDeleteAsync(token);
            return true;
        },
        cancellationToken);

    private Task<bool> OnFaultedAsync(
        string workflowId, string act, Action<WorkflowProgress, WorkflowToken, WorkflowType> change, CancellationToken cancellationToken) =>
        unitOfWork.ExecuteAsync(
            async token =>
            {
                var workflow = await db.Set<WorkflowRecord>()
                    .FirstOrDefaultAsync(row => row.WorkflowId == workflowId && row.State == WorkflowState.Faulted, token);
                if (workflow is null)
                    return false;

                var now = time.GetUtcNow();
                var type = await types.GetAsync(workflow.WorkflowTypeId, workflow.Version, token);
                var progress = WorkflowRunner.Read(workflow.Progress);
                var failed = progress.Tokens.First(candidate => candidate.ActivityId == workflow.FaultedActivityId && candidate.DueUtc is null);
                change(progress, failed, type);
                progress.Steps = 0;
                db.Add(new WorkflowStep
                {
                    WorkflowId = workflowId, ActivityId = failed.ActivityId, Run = failed.Run, Outcome = act, StartedUtc = now, EndedUtc = now,
                });

                var ended = progress.Tokens.Count == 0;
                workflow.State = ended ? WorkflowState.Finished : WorkflowState.Running;
                workflow.EndedUtc = ended ? now : null;
                workflow.Progress = WorkflowRunner.Write(progress);
                workflow.DueUtc = progress.Tokens.Min(candidate => candidate.DueUtc);
                (workflow.Error, workflow.FaultedActivityId) = (null, null);
                unitOfWork.OnCommitted(() => signal.Notify(WorkflowWorker.ChannelName));
                return true;
            },
            cancellationToken);
}
