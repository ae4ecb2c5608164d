using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Clients.ViewModels;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Security;

namespace OrchardCrm.Clients.ViewComponents;

/// <summary>Everything that happened with a client, and notes of the business: a tab of the client's page.</summary>
public sealed class ClientActivityViewComponent(ClientTimeline timeline, IIdGenerator ids, IAuthorizationService authorization) : ViewComponent
{
    /// <summary>Shows a page of the timeline.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string clientId)
    {
        var onlyNotes = Request.Query["show"] == "notes";
        var total = await timeline.CountAsync(clientId, onlyNotes, HttpContext.RequestAborted);
        var page = ListPage.Of(Request).Within(total);
        return View(new ActivityViewModel(
            clientId, onlyNotes,
            await timeline.ListAsync(clientId, onlyNotes, page.Skip, page.Size, HttpContext.RequestAborted),
            page, total, ids.GenerateUniqueId(),
            await authorization.AuthorizeAsync(UserClaimsPrincipal, Permissions.ManageClients)));
    }
}
