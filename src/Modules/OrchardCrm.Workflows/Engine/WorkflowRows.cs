using Microsoft.EntityFrameworkCore;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Data;
using OrchardCrm.Shell;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Claims of workflows, and how what they came to is kept.</summary>
public sealed class WorkflowRows(CrmDbContext db, IUnitOfWork unitOfWork, ShellSettings shell, ClaimTime claimTime, TimeProvider time)
{
    private const string Update =
        """
        UPDATE "Workflow" SET "State" = {2}, "Progress" = {3}, "DueUtc" = {4}, "ClaimId" = {5}, "ClaimedUntilUtc" = {6},
            "FaultedActivityId" = {7}, "Error" = {8}, "EndedUtc" = {9}
        WHERE "WorkflowId" = {0} AND "ClaimId" = {1} AND "EndedUtc" IS NULL;
        """;

    private const string InsertWorkflow =
        """
        INSERT INTO "Workflow" ("WorkflowId", "WorkflowTypeId", "Version", "CorrelationId", "StartKey", "DisplayText", "State", "Progress", "DueUtc", "Error",
            "CreatedUtc", "EndedUtc", "FaultedActivityId")
        VALUES ({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {18}, {19}, {20});
        """;

    private const string Insert =
        """
        INSERT INTO "WorkflowStep" ("WorkflowId", "ActivityId", "Run", "Input", "Outcome", "Notes", "Error", "StartedUtc", "EndedUtc")
        VALUES ({0}, {10}, {11}, {12}, {13}, {14}, {15}, {16}, {17});
        """;

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

    /// <summary>Adds a workflow with the first line of its history, in the current unit of work: by one command.</summary>
    public Task AddAsync(WorkflowRecord workflow, WorkflowStep step, CancellationToken cancellationToken)
    {
        object?[] values =
        [
            workflow.WorkflowId, workflow.WorkflowTypeId, workflow.Version, workflow.CorrelationId, workflow.StartKey, workflow.DisplayText,
            workflow.State.ToString(), workflow.Progress, Instant(workflow.DueUtc), workflow.Error, .. ValuesOf(step), Instant(workflow.CreatedUtc),
            Instant(workflow.EndedUtc), workflow.FaultedActivityId,
        ];
        return db.Database.ExecuteSqlRawAsync(InsertWorkflow + Insert, values!, cancellationToken);
    }

    /// <summary>Keeps where a claimed workflow stands, and a line of its history, in the current unit of work: by one command.</summary>
    /// <exception cref="WorkflowClaimLostException">The claim expired, or the workflow was cancelled: effects must be undone.</exception>
    public async Task KeepAsync(WorkflowRecord workflow, WorkflowStep? step, CancellationToken cancellationToken)
    {
        var isHeld = workflow.State == WorkflowState.Running;
        object?[] values =
        [
            workflow.WorkflowId, workflow.ClaimId, workflow.State.ToString(), workflow.Progress, Instant(workflow.DueUtc),
            isHeld ? workflow.ClaimId : null, isHeld ? Instant(workflow.ClaimedUntilUtc) : null, workflow.FaultedActivityId, workflow.Error,
            Instant(workflow.EndedUtc),
        ];
        if (step is not null)
            values = [.. values, .. ValuesOf(step)];
        var changed = await db.Database.ExecuteSqlRawAsync(step is null ? Update : Update + Insert, values!, cancellationToken);
        if (changed != (step is null ? 1 : 2))
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

    private static object?[] ValuesOf(WorkflowStep step) =>
        [step.ActivityId, step.Run, step.Input, step.Outcome, step.Notes, step.Error, Instant(step.StartedUtc), Instant(step.EndedUtc)];

    private static long? Instant(DateTimeOffset? at) => at?.ToUnixTimeMilliseconds();
}
