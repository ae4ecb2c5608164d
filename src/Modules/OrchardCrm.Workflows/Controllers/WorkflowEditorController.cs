using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.AuditTrail;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Security;
using OrchardCrm.Workflows.Editing;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Controllers;

/// <summary>Edits a workflow on a canvas and as an ordered list of its activities, which are two views of one form. Nothing is kept before it is saved: the form carries it all.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/workflows")]
public sealed class WorkflowEditorController(
    WorkflowTypeStore types, WorkflowEditor editor, ActivityCatalogue activities, IIdGenerator ids, IAuditTrail audit, INotifier notifier,
    IStringLocalizer<Strings> S) : Controller
{
    /// <summary>A new workflow gets its id before it is written, so that saving twice makes one.</summary>
    [HttpGet("new")]
    public IActionResult New() => Redirect($"/admin/workflows/{ids.GenerateUniqueId()}/edit?isNew=true");

    /// <summary>The editor.</summary>
    [HttpGet("{id}/edit")]
    public async Task<IActionResult> Edit(string id, bool isNew, CancellationToken cancellationToken)
    {
        var type = await types.FindAsync(id, cancellationToken);
        if (type is null && !isNew)
            return NotFound();
        return View(await editor.DrawAsync(
            type ?? new WorkflowType { WorkflowTypeId = id }, await editor.VersionOfAsync(id, cancellationToken), [], cancellationToken));
    }

    /// <summary>An act of the editor, or saving.</summary>
    [HttpPost("{id}/edit"), RequestFormLimits(ValueCountLimit = 5000, ValueLengthLimit = 4 * 1024 * 1024)]
    public async Task<IActionResult> Edit(string id, string? command, string? activity, string? sample, int version, CancellationToken cancellationToken)
    {
        var form = await Request.ReadFormAsync(cancellationToken);
        var drawn = WorkflowForm.ReadBase(form, id);
        var typed = WorkflowForm.Read(form, id, activities, text => S[text]);
        var parts = (command ?? "").Split(':', 2);
        if (parts[0] == "undo")
            return await UndoAsync(id, form, drawn, typed, version, cancellationToken);

        var now = Act(typed, parts[0], parts.ElementAtOrDefault(1) ?? "", activity ?? "", WorkflowForm.ReadDrop(form));
        var undo = WorkflowForm.ReadUndo(form, drawn, typed, now);
        if (parts[0] == "save" && await SaveAsync(now, version, cancellationToken))
            return Redirect($"/admin/workflows/{id}");

        var model = await editor.DrawAsync(now, version, undo, cancellationToken);
        if (parts[0] == "try")
            model = model with { Sample = sample ?? "", DryRun = await editor.TryAsync(now, sample ?? "", cancellationToken) };
        return View(model);
    }

    private WorkflowType Act(WorkflowType type, string act, string activityId, string name, (int X, int Y)? dropped) => act switch
    {
        "add" => WorkflowEdits.Add(type, name, dropped, activities),
        "tidy" => WorkflowLayout.Arrange(type, activities),
        "remove" => WorkflowEdits.Remove(type, activityId),
        "up" => WorkflowEdits.Move(type, activityId, -1),
        "down" => WorkflowEdits.Move(type, activityId, 1),
        _ => type,
    };

    private async Task<IActionResult> UndoAsync(
        string id, Microsoft.AspNetCore.Http.IFormCollection form, WorkflowType drawn, WorkflowType typed, int version, CancellationToken cancellationToken)
    {
        // What was typed since the page was drawn is undone first.
        List<string> undo = [.. WorkflowForm.ReadUndo(form, drawn, typed)];
        if (undo.Count == 0)
            return View(nameof(Edit), await editor.DrawAsync(typed, version, [], cancellationToken));
        var before = WorkflowTypeStore.Read(undo[^1]) with { WorkflowTypeId = id, IsEnabled = typed.IsEnabled };
        undo.RemoveAt(undo.Count - 1);
        return View(nameof(Edit), await editor.DrawAsync(before, version, undo, cancellationToken));
    }

    private async Task<bool> SaveAsync(WorkflowType type, int version, CancellationToken cancellationToken)
    {
        var model = await editor.DrawAsync(type, version, [], cancellationToken);
        // What is switched off may be half done; what runs may not.
        foreach (var problem in model.Problems.Where(problem => problem.IsError && (type.IsEnabled || (problem.ActivityId.Length == 0 && problem.Property.Length > 0))))
            ModelState.AddModelError(FieldOf(problem), problem.Message);
        if (await editor.VersionOfAsync(type.WorkflowTypeId, cancellationToken) != version)
            ModelState.AddModelError("", S["Somebody else saved this workflow meanwhile. Export yours, or open it anew."]);
        if (!ModelState.IsValid)
            return false;

        await types.SaveAsync(type, cancellationToken);
        await audit.RecordAsync(new AuditEntry("Workflow", "Changed", type.WorkflowTypeId, type.Name), cancellationToken);
        notifier.Success(S["“{0}” was saved.", S[type.Name]]);
        return true;
    }

    private static string FieldOf(WorkflowProblem problem) => (problem.ActivityId, problem.Property) switch
    {
        ("", var property) => property,
        (var activity, "") => WorkflowForm.FieldOf(activity, "title"),
        (var activity, var property) => WorkflowForm.FieldOf(activity, "p." + property),
    };
}
