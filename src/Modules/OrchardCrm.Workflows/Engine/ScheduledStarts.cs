using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Workflows.Activities;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Starts workflows by their schedules; after an outage each once, however often it was missed.</summary>
internal sealed class ScheduledStarts(
    CrmDbContext db, IUnitOfWork unitOfWork, WorkflowManager manager, WorkflowTypeStore types, ActivityCatalogue activities, CronSchedule schedule,
    TimeProvider time)
{
    /// <summary>Starts what is due. True when anything was.</summary>
    public async Task<bool> StartDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = await db.Set<WorkflowStart>().AsNoTracking().Where(start => start.DueUtc <= now).ToListAsync(cancellationToken);
        foreach (var start in due)
            await StartAsync(start, now, cancellationToken);
        return due.Count > 0;
    }

    private async Task StartAsync(WorkflowStart start, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var version = await db.Set<WorkflowTypeRecord>().AsNoTracking()
            .Where(row => row.WorkflowTypeId == start.WorkflowTypeId)
            .Select(row => row.Version)
            .FirstOrDefaultAsync(cancellationToken);
        if (version == 0)
            return;

        var type = await types.GetAsync(start.WorkflowTypeId, version, cancellationToken);
        var next = type.Find(start.ActivityId) is { } record && activities.Create(record) is TimerEvent timer
            ? await schedule.NextAsync(timer.Schedule, now, cancellationToken)
            : null;
        await unitOfWork.ExecuteAsync(
            async token =>
            {
                // Whoever moves the row from the time that was seen is the one that starts.
                var mine = await db.Set<WorkflowStart>()
                    .Where(row => row.Id == start.Id && row.DueUtc == start.DueUtc)
                    .ExecuteUpdateAsync(row => row.SetProperty(stored => stored.DueUtc, next ?? DateTimeOffset.MaxValue), token);
                if (mine > 0)
                    await manager.StartAsync(new WorkflowBeginning(type, version, start.ActivityId, null), nameof(TimerEvent), [], null, StartFacts.None, token);
            },
            cancellationToken);
    }
}
