using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Settings;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Starts workflows and wakes those that wait.</summary>
internal sealed class WorkflowManager(
    CrmDbContext db, IUnitOfWork unitOfWork, WorkflowTypeStore types, WorkflowStartCache startCache, WorkflowRows workflows, ActivityCatalogue activities, WorkflowExpressions expressions,
    ISiteService site, IIdGenerator ids, IWorkSignal signal, TimeProvider time, ILogger<WorkflowManager> logger) : IWorkflowManager
{
    private static readonly string[] NamesOfSubjects = ["Number", "DisplayName", "Name"];

    public async Task TriggerEventAsync(string name, JsonObject input, string? correlationId, CancellationToken cancellationToken = default)
    {
        var starts = await FindStartsAsync(name, input, correlationId, cancellationToken);
        await unitOfWork.ExecuteAsync(token => ApplyAsync(name, input, correlationId, starts, token), cancellationToken);
    }

    /// <summary>The workflows that an event starts, with its conditions asked; reads only.</summary>
    public async Task<IReadOnlyList<WorkflowBeginning>> FindStartsAsync(
        string name, JsonObject input, string? correlationId, CancellationToken cancellationToken)
    {
        var rows = await startCache.GetAsync(name, async () => await (
            from start in db.Set<WorkflowStart>().AsNoTracking()
            join type in db.Set<WorkflowTypeRecord>() on start.WorkflowTypeId equals type.WorkflowTypeId
            where start.EventName == name && start.DueUtc == null
            select new WorkflowStartCache.KnownStart(start.WorkflowTypeId, start.ActivityId, type.Version)).ToListAsync(cancellationToken));

        var found = new List<WorkflowBeginning>();
        foreach (var row in rows)
        {
            var type = await types.GetAsync(row.WorkflowTypeId, row.Version, cancellationToken);
            var beginning = new WorkflowBeginning(type, row.Version, row.ActivityId, null);
            try
            {
                if (await AnswersAsync(beginning, name, input, correlationId, cancellationToken))
                    found.Add(beginning);
            }
            catch (WorkflowFaultException exception)
            {
                found.Add(beginning with { Error = exception.Message });
            }
        }

        return found;
    }

    /// <summary>Starts workflows and wakes those that wait for the event, in the current unit of work.</summary>
    public async Task ApplyAsync(
        string name, JsonObject input, string? correlationId, IReadOnlyList<WorkflowBeginning> starts, CancellationToken cancellationToken)
    {
        string[] keys = [.. starts.Select(start => KeyOf(start, input)).OfType<string>()];
        string[] types = [.. starts.Select(start => start.Type.WorkflowTypeId).Distinct()];
        var facts = await StartFacts.ReadAsync(db, name, correlationId, keys, types, time.GetUtcNow(), cancellationToken);
        var woken = facts.Waiting.Count == 0 ? 0 : await WakeAsync(name, input, facts.Waiting, cancellationToken);
        foreach (var start in starts)
            await StartAsync(start, name, input, correlationId, facts, cancellationToken);
        if (woken > 0 || starts.Count > 0)
            unitOfWork.OnCommitted(() => signal.Notify(WorkflowWorker.ChannelName));
    }

    /// <summary>Starts one workflow, in the current unit of work.</summary>
    public async Task StartAsync(
        WorkflowBeginning start, string eventName, JsonObject input, string? correlationId, StartFacts facts, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var key = KeyOf(start, input);
        if (facts.Has(key) || await IsHeldBackAsync(start.Type, correlationId, facts, cancellationToken))
            return;

        var progress = new WorkflowProgress { EventName = eventName, Input = (JsonObject)input.DeepClone() };
        if (start.Error is null)
            WorkflowTransitions.Start(progress, start.Type, start.ActivityId, now);
        else
            progress.Tokens.Add(new WorkflowToken { ActivityId = start.ActivityId, Run = 1, IsHalted = true, TriggeredBy = eventName });

        var ended = progress.Tokens.Count == 0;
        var workflow = new WorkflowRecord
        {
            WorkflowId = ids.GenerateUniqueId(),
            WorkflowTypeId = start.Type.WorkflowTypeId,
            Version = start.Version,
            CorrelationId = correlationId,
            StartKey = key,
            DisplayText = DisplayTextOf(input),
            State = start.Error is not null ? WorkflowState.Faulted : ended ? WorkflowState.Finished : WorkflowState.Running,
            Progress = WorkflowRunner.Write(progress),
            DueUtc = ended || start.Error is not null ? null : now,
            CreatedUtc = now,
            EndedUtc = ended ? now : null,
            Error = start.Error,
            FaultedActivityId = start.Error is null ? null : start.ActivityId,
        };
        var step = new WorkflowStep
        {
            WorkflowId = workflow.WorkflowId,
            ActivityId = start.ActivityId,
            Run = 1,
            Input = input.ToJsonString(ContentJson.Options),
            Outcome = start.Error is null ? Outcome.Done : "",
            Error = start.Error,
            StartedUtc = now,
            EndedUtc = now,
        };
        await workflows.AddAsync(workflow, step, cancellationToken);
    }

    private async Task<int> WakeAsync(string name, JsonObject input, List<string> waiting, CancellationToken cancellationToken)
    {
        foreach (var workflowId in waiting)
            db.Add(new WorkflowTrigger { WorkflowId = workflowId, EventName = name, Input = input.ToJsonString(ContentJson.Options) });
        await db.SaveChangesAsync(cancellationToken);
        var now = time.GetUtcNow();
        return await db.Set<WorkflowRecord>()
            .Where(row => waiting.Contains(row.WorkflowId) && row.State == WorkflowState.Waiting)
            .ExecuteUpdateAsync(row => row.SetProperty(stored => stored.DueUtc, now), cancellationToken);
    }

    private async Task<bool> AnswersAsync(
        WorkflowBeginning start, string name, JsonObject input, string? correlationId, CancellationToken cancellationToken)
    {
        if (start.Type.Find(start.ActivityId) is not { } record || activities.Create(record) is not EventActivity activity)
            return false;
        var context = WorkflowContexts.ForStart(expressions, start.Type, name, input, correlationId, time.GetUtcNow());
        return await activity.CanExecuteAsync(context, cancellationToken);
    }

    private async Task<bool> IsHeldBackAsync(
        WorkflowType type, string? correlationId, StartFacts facts, CancellationToken cancellationToken)
    {
        if (type.IsSingleton)
        {
            // The row's lock lets one start at a time decide, over all nodes.
            await db.Set<WorkflowTypeRecord>().Where(row => row.WorkflowTypeId == type.WorkflowTypeId)
                .ExecuteUpdateAsync(row => row.SetProperty(stored => stored.Version, stored => stored.Version), cancellationToken);
            var runs = await db.Set<WorkflowRecord>().AnyAsync(
                row => row.WorkflowTypeId == type.WorkflowTypeId && row.EndedUtc == null && row.CorrelationId == correlationId, cancellationToken);
            if (runs)
                return true;
        }

        var recent = facts.CountRecent(type.WorkflowTypeId);
        if (recent == 0)
            return false;
        var most = (await site.GetSettingsAsync<WorkflowSettings>(cancellationToken)).MaxStartsPerHour;
        if (recent < most)
            return false;

        logger.LogError(
            "The workflow “{Name}” was not started: it started {Count} times for {Item} within an hour. Does it cause the event that starts it?",
            type.Name, most, correlationId);
        return true;
    }

    private static string? KeyOf(WorkflowBeginning start, JsonObject input) =>
        input["EventId"] is { } eventId ? $"{eventId}:{start.Type.WorkflowTypeId}:{start.ActivityId}" : null;

    private static string DisplayTextOf(JsonObject input) =>
        NamesOfSubjects.Select(name => input[name] is JsonValue value ? value.ToString() : "").FirstOrDefault(text => text.Length > 0) ?? "";
}
