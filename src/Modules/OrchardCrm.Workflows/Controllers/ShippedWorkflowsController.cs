using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.AuditTrail;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Security;
using OrchardCrm.Workflows.Recipes;

namespace OrchardCrm.Workflows.Controllers;

/// <summary>The workflows that come with the product: adds one that the site lacks, or takes the shipped one in place of its own.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/workflows/shipped")]
public sealed class ShippedWorkflowsController(
    ShippedWorkflowRestorer shipped, IAuditTrail audit, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The list, and how the site's own stand to them.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await shipped.ListAsync(cancellationToken));

    /// <summary>Asks before a workflow of the site gives way.</summary>
    [HttpGet("{id}")]
    public IActionResult Restore(string id) => ShippedWorkflowRestorer.Find(id) is not { } type
        ? NotFound()
        : View("_Confirm", (
            Title: S["Take “{0}” as it is shipped?", S[type.Name]].Value,
            Text: S["It gets a new version without what was changed here, and stays on or off as it is. What runs goes on as it began. Export it first to keep yours."].Value,
            Button: S["Take the shipped one"].Value,
            CancelUrl: "/admin/workflows/shipped"));

    /// <summary>Takes the shipped workflow.</summary>
    [HttpPost("{id}"), ActionName(nameof(Restore))]
    public async Task<IActionResult> RestorePost(string id, CancellationToken cancellationToken)
    {
        if (ShippedWorkflowRestorer.Find(id) is not { } type)
            return NotFound();
        if (await shipped.RestoreAsync(type, cancellationToken) is { } refusal)
        {
            notifier.Error(S["“{0}” can't be taken: {1}", S[type.Name], refusal]);
            return Redirect("/admin/workflows/shipped");
        }

        await audit.RecordAsync(new AuditEntry("Workflow", "Restored", id, type.Name), cancellationToken);
        notifier.Success(S["“{0}” is as it is shipped. A workflow that was missing is switched off: look at it, and switch it on.", S[type.Name]]);
        return Redirect($"/admin/workflows/{id}");
    }
}
