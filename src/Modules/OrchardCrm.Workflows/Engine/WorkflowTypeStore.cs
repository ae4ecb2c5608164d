using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Keeps types of workflows: each change of what one does is a version, since workflows that run keep theirs.</summary>
public sealed class WorkflowTypeStore(
    CrmDbContext db, IUnitOfWork unitOfWork, ActivityCatalogue activities, CronSchedule schedule, WorkflowTypeCache cache, WorkflowStartCache starts,
    TimeProvider time)
{
    /// <summary>A type as it starts now; null where there is none.</summary>
    public async Task<WorkflowType?> FindAsync(string workflowTypeId, CancellationToken cancellationToken)
    {
        var record = await db.Set<WorkflowTypeRecord>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.WorkflowTypeId == workflowTypeId, cancellationToken);
        return record is null
            ? null
            : await GetAsync(workflowTypeId, record.Version, cancellationToken) with { IsEnabled = record.IsEnabled };
    }

    /// <summary>All types as they start now.</summary>
    public async Task<IReadOnlyList<WorkflowType>> ListAsync(CancellationToken cancellationToken)
    {
        var rows = await (
            from record in db.Set<WorkflowTypeRecord>().AsNoTracking()
            join version in db.Set<WorkflowTypeVersion>().AsNoTracking()
                on new { record.WorkflowTypeId, record.Version } equals new { version.WorkflowTypeId, version.Version }
            select new { record.IsEnabled, version.Definition }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => Read(row.Definition) with { IsEnabled = row.IsEnabled })];
    }

    /// <summary>A version of a type.</summary>
    /// <exception cref="InvalidOperationException">There is no such version.</exception>
    public async Task<WorkflowType> GetAsync(string workflowTypeId, int version, CancellationToken cancellationToken)
    {
        if (cache.Find(workflowTypeId, version) is { } known)
            return known;

        var definition = await db.Set<WorkflowTypeVersion>().AsNoTracking()
            .Where(row => row.WorkflowTypeId == workflowTypeId && row.Version == version)
            .Select(row => row.Definition)
            .FirstOrDefaultAsync(cancellationToken)
            ?? throw new InvalidOperationException($"The workflow type {workflowTypeId} has no version {version}.");
        var type = Read(definition);
        cache.Add(version, type);
        return type;
    }

    /// <summary>Adds a type, or a version of one. Saving what is there already adds none. Joins a unit of work that is active.</summary>
    public Task SaveAsync(WorkflowType type, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            var now = time.GetUtcNow();
            var definition = Write(type);
            var record = await db.Set<WorkflowTypeRecord>().FirstOrDefaultAsync(row => row.WorkflowTypeId == type.WorkflowTypeId, token);
            if (record is null)
            {
                // One that was removed left its versions to the history of its runs: it goes on from the last.
                var last = await db.Set<WorkflowTypeVersion>().Where(row => row.WorkflowTypeId == type.WorkflowTypeId).MaxAsync(row => (int?)row.Version, token);
                db.Add(record = new WorkflowTypeRecord { WorkflowTypeId = type.WorkflowTypeId, Version = last ?? 0 });
            }

            var stored = await db.Set<WorkflowTypeVersion>().AsNoTracking()
                .Where(row => row.WorkflowTypeId == type.WorkflowTypeId && row.Version == record.Version)
                .Select(row => row.Definition)
                .FirstOrDefaultAsync(token);
            if (stored != definition)
            {
                record.Version++;
                db.Add(new WorkflowTypeVersion { WorkflowTypeId = type.WorkflowTypeId, Version = record.Version, Definition = definition, CreatedUtc = now });
            }

            (record.Name, record.Description, record.IsSingleton) = (type.Name, type.Description, type.IsSingleton);
            (record.IsEnabled, record.ModifiedUtc) = (type.IsEnabled, now);
            await SetStartsAsync(type, token);
        },
        cancellationToken);

    /// <summary>Switches a type on or off; what runs goes on. False where there is no such type.</summary>
    public Task<bool> SetEnabledAsync(string workflowTypeId, bool isEnabled, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            if (await FindAsync(workflowTypeId, token) is not { } type)
                return false;
            await SaveAsync(type with { IsEnabled = isEnabled }, token);
            return true;
        },
        cancellationToken);

    /// <summary>Removes a type that nothing runs of any more. False where something does.</summary>
    public Task<bool> RemoveAsync(string workflowTypeId, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            if (await db.Set<WorkflowRecord>().AnyAsync(row => row.WorkflowTypeId == workflowTypeId && row.EndedUtc == null, token))
                return false;
            unitOfWork.OnCommitted(starts.Clear);
            await db.Set<WorkflowStart>().Where(row => row.WorkflowTypeId == workflowTypeId).ExecuteDeleteAsync(token);
            await db.Set<WorkflowTypeRecord>().Where(row => row.WorkflowTypeId == workflowTypeId).ExecuteDeleteAsync(token);
            return true;
        },
        cancellationToken);

    /// <summary>A type as JSON, as recipes and exports have it.</summary>
    public static string Write(WorkflowType type) => ContentJson.ToNode(type with { IsEnabled = false })!.ToJsonString(ContentJson.Options);

    /// <summary>A type of JSON.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is none.</exception>
    public static WorkflowType Read(string definition) => JsonNode.Parse(definition)!.Deserialize<WorkflowType>()!;

    private async Task SetStartsAsync(WorkflowType type, CancellationToken cancellationToken)
    {
        unitOfWork.OnCommitted(starts.Clear);
        await db.Set<WorkflowStart>().Where(row => row.WorkflowTypeId == type.WorkflowTypeId).ExecuteDeleteAsync(cancellationToken);
        if (!type.IsEnabled)
            return;

        foreach (var record in type.Activities.Where(activity => activity.IsStart))
        {
            if (activities.Create(record) is not EventActivity start)
                continue;
            db.Add(new WorkflowStart
            {
                WorkflowTypeId = type.WorkflowTypeId,
                ActivityId = record.ActivityId,
                EventName = start.EventName,
                DueUtc = start is Activities.TimerEvent timer ? await schedule.NextAsync(timer.Schedule, time.GetUtcNow(), cancellationToken) : null,
            });
        }
    }
}
