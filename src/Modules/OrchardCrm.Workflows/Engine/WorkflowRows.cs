using Microsoft.EntityFrameworkCore;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Data;
using OrchardCrm.Shell;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Claims of workflows, and how what they came to is kept.</summary>
public sealed class WorkflowRows(CrmDbContext db, IUnitOfWork unitOfWork, ShellSettings shell, ClaimTime claimTime, TimeProvider time)
{
    /// <summary>Takes workflows of which something is due; nobody else gets them until the claim expires.</summary>
    public Task<List<WorkflowRecord>> ClaimAsync(int limit, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var sql = $$"""
            UPDATE "Workflow" SET "ClaimId" = {0}, "ClaimedUntilUtc" = {1}
            WHERE "WorkflowId" IN (
                SELECT "WorkflowId" FROM "Workflow"
                WHERE "State" IN ('Running', 'Waiting') AND "DueUtc" <= {2} AND ("ClaimedUntilUtc" IS NULL OR "ClaimedUntilUtc" < {2})
                ORDER BY "DueUtc" LIMIT {3} {{(shell.Provider == DatabaseProvider.Postgres ? "FOR UPDATE SKIP LOCKED" : "")}})
            RETURNING *
            """;
        object[] values =
        [
            Guid.NewGuid().ToString("N"), (now + claimTime.Duration).ToUnixTimeMilliseconds(), now.ToUnixTimeMilliseconds(), limit,
        ];
        return unitOfWork.ExecuteAsync(
            async token => (await db.Set<WorkflowRecord>().FromSqlRaw(sql, values).AsNoTracking().ToListAsync(token))
                .OrderBy(workflow => workflow.DueUtc).ThenBy(workflow => workflow.WorkflowId, StringComparer.Ordinal).ToList(),
            cancellationToken);
    }

    /// <summary>Workflows of one claim, as they are held while they run.</summary>
    public static ClaimedRows RowsOf(IReadOnlyList<WorkflowRecord> workflows) =>
        new("Workflow", "WorkflowId", "ClaimedUntilUtc", workflows[0].ClaimId!, [.. workflows.Select(workflow => workflow.WorkflowId)]);

    /// <summary>Keeps where a claimed workflow stands, in the current unit of work.</summary>
    /// <exception cref="WorkflowClaimLostException">The claim expired, or the workflow was cancelled: effects must be undone.</exception>
    public async Task KeepAsync(WorkflowRecord workflow, CancellationToken cancellationToken)
    {
        var changed = await db.Set<WorkflowRecord>()
            .Where(row => row.WorkflowId == workflow.WorkflowId && row.ClaimId == workflow.ClaimId && row.EndedUtc == null)
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(stored => stored.State, workflow.State)
                    .SetProperty(stored => stored.Progress, workflow.Progress)
                    .SetProperty(stored => stored.DueUtc, workflow.DueUtc)
                    .SetProperty(stored => stored.ClaimId, workflow.State == WorkflowState.Running ? workflow.ClaimId : null)
                    .SetProperty(stored => stored.ClaimedUntilUtc, workflow.State == WorkflowState.Running ? workflow.ClaimedUntilUtc : null)
                    .SetProperty(stored => stored.FaultedActivityId, workflow.FaultedActivityId)
                    .SetProperty(stored => stored.Error, workflow.Error)
                    .SetProperty(stored => stored.EndedUtc, workflow.EndedUtc),
                cancellationToken);
        if (changed == 0)
            throw new WorkflowClaimLostException(workflow.WorkflowId);
    }

    /// <summary>An event may have come while the workflow was about to wait: then it is due at once.</summary>
    public async Task WakeForTriggersAsync(string workflowId, CancellationToken cancellationToken)
    {
        if (await db.Set<WorkflowTrigger>().AnyAsync(trigger => trigger.WorkflowId == workflowId, cancellationToken))
        {
            var now = time.GetUtcNow();
            await db.Set<WorkflowRecord>().Where(row => row.WorkflowId == workflowId && row.EndedUtc == null)
                .ExecuteUpdateAsync(row => row.SetProperty(stored => stored.DueUtc, now), cancellationToken);
        }
    }

    /// <summary>Writes down which events a workflow waits for.</summary>
    public async Task SetBlocksAsync(WorkflowRecord workflow, WorkflowProgress progress, CancellationToken cancellationToken)
    {
        await db.Set<WorkflowBlock>().Where(block => block.WorkflowId == workflow.WorkflowId).ExecuteDeleteAsync(cancellationToken);
        foreach (var name in progress.Tokens.SelectMany(token => token.EventNames).Distinct())
            db.Add(new WorkflowBlock { WorkflowId = workflow.WorkflowId, CorrelationId = workflow.CorrelationId, EventName = name });
    }

    /// <summary>Gives workflows of a claim back.</summary>
    public Task ReleaseAsync(string claimId, IReadOnlyCollection<string> workflowIds, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        token => db.Set<WorkflowRecord>().Where(row => workflowIds.Contains(row.WorkflowId) && row.ClaimId == claimId)
            .ExecuteUpdateAsync(
                row => row.SetProperty(stored => stored.ClaimId, (string?)null).SetProperty(stored => stored.ClaimedUntilUtc, (DateTimeOffset?)null),
                token),
        cancellationToken);

    /// <summary>Frees what a killed process still holds, where no other process can be at work.</summary>
    public async Task RecoverAsync(CancellationToken cancellationToken)
    {
        if (shell.Provider != DatabaseProvider.Sqlite)
            return;

        await unitOfWork.ExecuteAsync(
            token => db.Set<WorkflowRecord>().Where(row => row.ClaimId != null).ExecuteUpdateAsync(
                row => row.SetProperty(stored => stored.ClaimId, (string?)null).SetProperty(stored => stored.ClaimedUntilUtc, (DateTimeOffset?)null),
                token),
            cancellationToken);
    }
}
