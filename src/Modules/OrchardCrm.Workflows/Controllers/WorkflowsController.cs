using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
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

/// <summary>The workflows of the business: which there are, which are on, as files in and out.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/workflows")]
public sealed class WorkflowsController(
    CrmDbContext db, WorkflowTypeStore types, WorkflowTypeValidator validator, WorkflowSecrets secrets, IAuditTrail audit, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    private const int LargestFile = 512 * 1024;
    private static readonly JsonSerializerOptions Indented = new(ContentManagement.ContentJson.Options) { WriteIndented = true };

    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var records = await db.Set<WorkflowTypeRecord>().AsNoTracking().ToListAsync(cancellationToken);
        var open = await db.Set<WorkflowRecord>().AsNoTracking().Where(row => row.EndedUtc == null)
            .GroupBy(row => new { row.WorkflowTypeId, Faulted = row.State == WorkflowState.Faulted })
            .Select(group => new { group.Key.WorkflowTypeId, group.Key.Faulted, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var counts = open.ToLookup(row => row.WorkflowTypeId);
        return View(records
            .Select(record => new WorkflowTypeRow(
                record.WorkflowTypeId, S[record.Name], S[record.Description], record.IsEnabled,
                counts[record.WorkflowTypeId].Sum(row => row.Count),
                counts[record.WorkflowTypeId].Where(row => row.Faulted).Sum(row => row.Count)))
            .OrderBy(row => row.Name, StringComparer.CurrentCulture)
            .ToList());
    }

    /// <summary>Switches a workflow on or off; what runs goes on.</summary>
    [HttpPost("{id}/enable")]
    public async Task<IActionResult> Enable(string id, bool on, CancellationToken cancellationToken)
    {
        if (await types.FindAsync(id, cancellationToken) is not { } type)
            return NotFound();
        if (on && validator.Validate(type).FirstOrDefault(problem => problem.IsError) is { } problem)
        {
            notifier.Error(S["“{0}” can't be switched on: {1}", S[type.Name], problem.Message]);
            return Redirect("/admin/workflows");
        }

        await types.SetEnabledAsync(id, on, cancellationToken);
        await audit.RecordAsync(new AuditEntry("Workflow", on ? "Enabled" : "Disabled", id, type.Name), cancellationToken);
        notifier.Success(on ? S["“{0}” is on.", S[type.Name]] : S["“{0}” is off: it starts no more. What runs goes on.", S[type.Name]]);
        return Redirect("/admin/workflows");
    }

    /// <summary>The workflow as a file, its keys masked.</summary>
    [HttpGet("{id}/export")]
    public async Task<IActionResult> Export(string id, CancellationToken cancellationToken)
    {
        if (await types.FindAsync(id, cancellationToken) is not { } type)
            return NotFound();
        return File(JsonSerializer.SerializeToUtf8Bytes(secrets.Hide(type), Indented), "application/json", $"{id}.workflow.json");
    }

    /// <summary>Asks for a file.</summary>
    [HttpGet("import")]
    public IActionResult Import() => View();

    /// <summary>Takes a workflow from a file, switched off; one that has its id gets a new version and keeps its keys.</summary>
    [HttpPost("import"), RequestSizeLimit(LargestFile)]
    public async Task<IActionResult> Import(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null)
            return Refuse(S["Choose a file."]);

        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        WorkflowType type;
        try
        {
            type = WorkflowTypeStore.Read(await reader.ReadToEndAsync(cancellationToken)) with { IsEnabled = false };
        }
        catch (Exception exception) when (exception is JsonException or NullReferenceException or InvalidOperationException)
        {
            return Refuse(S["The file “{0}” is no workflow: {1}", file.FileName, exception.Message]);
        }

        if (validator.Validate(type).FirstOrDefault(problem => problem.IsError) is { } problem)
            return Refuse($"{problem.ActivityId} {problem.Message}".Trim());
        var stored = await types.FindAsync(type.WorkflowTypeId, cancellationToken);
        var lost = secrets.FindLost(type, stored);
        type = secrets.Restore(type, stored);
        await types.SaveAsync(type, cancellationToken);
        await audit.RecordAsync(new AuditEntry("Workflow", "Imported", type.WorkflowTypeId, type.Name), cancellationToken);
        notifier.Success(S["“{0}” was taken over, switched off.", S[type.Name]]);
        if (lost.Count > 0)
            notifier.Warning(S["Files hold no keys. Type those of: {0}", string.Join(", ", lost)]);
        return Redirect($"/admin/workflows/{type.WorkflowTypeId}/edit");
    }

    /// <summary>Asks before a workflow is removed.</summary>
    [HttpGet("{id}/remove")]
    public async Task<IActionResult> Remove(string id, CancellationToken cancellationToken) =>
        await types.FindAsync(id, cancellationToken) is not { } type
            ? NotFound()
            : View("_Confirm", (
                Title: S["Remove “{0}”?", S[type.Name]].Value,
                Text: S["It starts no more. The history of its runs stays until it is pruned."].Value,
                Button: S["Remove"].Value,
                CancelUrl: $"/admin/workflows/{id}"));

    /// <summary>Removes a workflow that nothing runs of.</summary>
    [HttpPost("{id}/remove"), ActionName(nameof(Remove))]
    public async Task<IActionResult> RemovePost(string id, CancellationToken cancellationToken)
    {
        if (await types.FindAsync(id, cancellationToken) is not { } type)
            return NotFound();
        if (!await types.RemoveAsync(id, cancellationToken))
        {
            notifier.Error(S["“{0}” still runs: wait for its runs to end, or cancel them.", S[type.Name]]);
            return Redirect($"/admin/workflows/{id}");
        }

        await audit.RecordAsync(new AuditEntry("Workflow", "Removed", id, type.Name), cancellationToken);
        notifier.Success(S["“{0}” was removed.", S[type.Name]]);
        return Redirect("/admin/workflows");
    }

    private ViewResult Refuse(string message)
    {
        ModelState.AddModelError("file", message);
        return View("Import");
    }
}
