using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.AuditTrail;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Security;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;
using OrchardCrm.Workflows.ViewModels;

namespace OrchardCrm.Workflows.Controllers;

/// <summary>What workflows did and do, and what a person decides about those that failed.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/workflows")]
public sealed class WorkflowRunsController(
    CrmDbContext db, WorkflowTypeStore types, ActivityCatalogue activities, WorkflowInterventions interventions, IAuditTrail audit, INotifier notifier,
    IStringLocalizer<Strings> S) : Controller
{
    private const int MostSteps = 500;

    /// <summary>The runs of a workflow, the latest first.</summary>
    [HttpGet("{id}")]
    public async Task<IActionResult> Index(string id, WorkflowState? state, int page = 1, int size = 25, CancellationToken cancellationToken = default)
    {
        if (await types.FindAsync(id, cancellationToken) is not { } type)
            return NotFound();

        size = size is 50 or 100 ? size : 25;
        var ofType = db.Set<WorkflowRecord>().AsNoTracking().Where(row => row.WorkflowTypeId == id);
        var counts = await ofType.GroupBy(row => row.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var total = state is null ? counts.Values.Sum() : counts.GetValueOrDefault(state.Value);
        page = Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));
        var rows = await ofType
            .Where(row => state == null || row.State == state)
            .OrderByDescending(row => row.WorkflowId)
            .Skip((page - 1) * size).Take(size)
            .Select(row => new WorkflowRunRow(row.WorkflowId, row.DisplayText, row.State, row.CreatedUtc, row.DueUtc, row.Error))
            .ToListAsync(cancellationToken);
        return View(new WorkflowRunsViewModel(type, rows, state, counts, page, size, total));
    }

    /// <summary>One run with its steps.</summary>
    [HttpGet("runs/{workflowId}")]
    public async Task<IActionResult> Display(string workflowId, CancellationToken cancellationToken)
    {
        var workflow = await db.Set<WorkflowRecord>().AsNoTracking().FirstOrDefaultAsync(row => row.WorkflowId == workflowId, cancellationToken);
        if (workflow is null)
            return NotFound();

        var type = await types.GetAsync(workflow.WorkflowTypeId, workflow.Version, cancellationToken);
        var steps = await db.Set<WorkflowStep>().AsNoTracking()
            .Where(step => step.WorkflowId == workflowId).OrderByDescending(step => step.Id).Take(MostSteps).ToListAsync(cancellationToken);
        steps.Reverse();
        var names = type.Activities.ToDictionary(activity => activity.ActivityId, activity => activities.TitleOf(activity));
        var outcomes = type.Activities.ToDictionary(activity => activity.ActivityId, activity => activities.Create(activity)?.GetPossibleOutcomes() ?? []);
        var failed = workflow.State == WorkflowState.Faulted && type.Find(workflow.FaultedActivityId!) is { } record ? activities.Create(record) : null;
        return View(new WorkflowRunViewModel(
            workflow,
            type,
            [.. steps.Select(step => new WorkflowStepRow(step, names.GetValueOrDefault(step.ActivityId, step.ActivityId), Describe(step, outcomes.GetValueOrDefault(step.ActivityId, []))))],
            failed?.GetPossibleOutcomes() ?? []));
    }

    /// <summary>Tries the activity that failed once more.</summary>
    [HttpPost("runs/{workflowId}/retry")]
    public async Task<IActionResult> Retry(string workflowId, CancellationToken cancellationToken) =>
        await AnswerAsync(workflowId, "Retried", await interventions.RetryAsync(workflowId, cancellationToken), S["It is tried again."], cancellationToken);

    /// <summary>Goes on as if the activity that failed had come to an outcome.</summary>
    [HttpPost("runs/{workflowId}/skip")]
    public async Task<IActionResult> Skip(string workflowId, string outcome, CancellationToken cancellationToken) =>
        await AnswerAsync(workflowId, "Skipped", await interventions.SkipAsync(workflowId, outcome ?? "", cancellationToken), S["The step was skipped."], cancellationToken);

    /// <summary>Asks before a run is cancelled.</summary>
    [HttpGet("runs/{workflowId}/cancel")]
    public IActionResult Cancel(string workflowId) => View("_Confirm", (
        Title: S["Cancel this run?"].Value, Text: S["What it did stays; what was to follow does not happen."].Value,
        Button: S["Cancel the run"].Value, CancelUrl: $"/admin/workflows/runs/{workflowId}"));

    /// <summary>Ends a run.</summary>
    [HttpPost("runs/{workflowId}/cancel"), ActionName(nameof(Cancel))]
    public async Task<IActionResult> CancelPost(string workflowId, CancellationToken cancellationToken) =>
        await AnswerAsync(workflowId, "Cancelled", await interventions.CancelAsync(workflowId, cancellationToken), S["The run was cancelled."], cancellationToken);

    // Names of outcomes are kept; people read what the activity's module calls them, or what a person did (“Retry”, “Skip”).
    private string Describe(WorkflowStep step, IReadOnlyList<Outcome> known) => string.Join(
        ", ",
        step.Outcome.Split(", ", StringSplitOptions.RemoveEmptyEntries)
            .Select(name => known.FirstOrDefault(outcome => outcome.Name == name)?.DisplayName ?? S[name].Value));

    private async Task<IActionResult> AnswerAsync(string workflowId, string act, bool done, string text, CancellationToken cancellationToken)
    {
        if (done)
        {
            await audit.RecordAsync(new AuditEntry("WorkflowRun", act, workflowId, workflowId), cancellationToken);
            notifier.Success(text);
        }
        else
        {
            notifier.Warning(S["Somebody was quicker: the run has moved on."]);
        }

        return Redirect($"/admin/workflows/runs/{workflowId}");
    }
}
