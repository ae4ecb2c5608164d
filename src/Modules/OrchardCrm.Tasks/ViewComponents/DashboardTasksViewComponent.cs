using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Settings;
using OrchardCrm.Tasks.Services;
using OrchardCrm.Tasks.ViewModels;

namespace OrchardCrm.Tasks.ViewComponents;

/// <summary>On the dashboard: what is due today or late, for the person who looks.</summary>
public sealed class DashboardTasksViewComponent(TaskList list, ILocalClock clock) : ViewComponent
{
    private const int Shown = 5;

    /// <summary>Shows it; nothing where nothing is due.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var filter = new TaskFilter(TaskView.Due, UserClaimsPrincipal.FindFirstValue(ClaimTypes.NameIdentifier) ?? "");
        var count = await list.CountAsync(filter, HttpContext.RequestAborted);
        return count == 0
            ? Content("")
            : View(new DashboardTasksViewModel(
                await list.ListAsync(filter, 0, Shown, HttpContext.RequestAborted), count, await clock.GetTodayAsync(HttpContext.RequestAborted)));
    }
}
