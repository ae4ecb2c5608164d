using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Admin.ViewModels;
using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Zones;

namespace OrchardCrm.Admin.Controllers;

/// <summary>The admin's first page.</summary>
[Admin]
public sealed class DashboardController(IEnumerable<IChecklistStep> steps, IZoneManager zones) : Controller
{
    /// <summary>Checklist, until all is done, and the cards of modules.</summary>
    [HttpGet("/admin")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var checklist = new List<ChecklistItem>();
        foreach (var step in steps.OrderBy(step => step.Order))
            checklist.Add(await step.GetAsync(cancellationToken));

        var cards = await zones.BuildAsync(ZoneNames.Dashboard, null, User, cancellationToken);
        return View(new DashboardViewModel(checklist.TrueForAll(step => step.Done) ? [] : checklist, cards));
    }
}
