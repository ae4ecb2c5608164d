using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Says which workflows would run.</summary>
internal sealed class WorkflowDirectory(CrmDbContext db, WorkflowTypeStore types) : IWorkflowDirectory
{
    public async Task<IReadOnlyList<StartedWorkflow>> FindStartedByAsync(string eventName, CancellationToken cancellationToken = default)
    {
        var rows = await (
            from start in db.Set<WorkflowStart>().AsNoTracking()
            join type in db.Set<WorkflowTypeRecord>() on start.WorkflowTypeId equals type.WorkflowTypeId
            where start.EventName == eventName
            select new { type.WorkflowTypeId, type.Version }).Distinct().ToListAsync(cancellationToken);
        var found = new List<StartedWorkflow>();
        foreach (var row in rows)
        {
            var type = await types.GetAsync(row.WorkflowTypeId, row.Version, cancellationToken);
            found.Add(new StartedWorkflow(type.WorkflowTypeId, type.Name, [.. type.Activities.Select(activity => KeyValuePair.Create(activity.Name, activity.Properties))]));
        }

        return found;
    }
}
