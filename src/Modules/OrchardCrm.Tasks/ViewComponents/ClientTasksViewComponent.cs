using Microsoft.AspNetCore.Mvc;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Settings;
using OrchardCrm.Tasks.Services;
using OrchardCrm.Tasks.ViewModels;

namespace OrchardCrm.Tasks.ViewComponents;

/// <summary>The tasks that concern a client: a tab of its page.</summary>
public sealed class ClientTasksViewComponent(TaskList list, ILocalClock clock) : ViewComponent
{
    /// <summary>Shows a page of them.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string clientId)
    {
        var total = await list.CountOfClientAsync(clientId, HttpContext.RequestAborted);
        var page = ListPage.Of(Request).Within(total);
        return View(new ClientTasksViewModel(
            clientId, await list.OfClientAsync(clientId, page.Skip, page.Size, HttpContext.RequestAborted), page, total,
            await clock.GetTodayAsync(HttpContext.RequestAborted)));
    }
}
