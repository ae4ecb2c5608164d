using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Portal.Services;
using OrchardCrm.Portal.ViewModels;
using OrchardCrm.Security;

namespace OrchardCrm.Portal.ViewComponents;

/// <summary>Who of a client can get into the portal: a tab of the client's page.</summary>
public sealed class PortalAccessViewComponent(PortalAccessList access, IAuthorizationService authorization) : ViewComponent
{
    /// <summary>Shows links and sessions.</summary>
    public async Task<IViewComponentResult> InvokeAsync(ContentItem client) => View(new PortalAccessViewModel(
        client.ContentItemId,
        client.As<ClientPart>().Contacts,
        await access.LinksAsync(client.ContentItemId, HttpContext.RequestAborted),
        await access.SessionsAsync(client.ContentItemId, HttpContext.RequestAborted),
        await authorization.AuthorizeAsync(UserClaimsPrincipal, Permissions.ManagePortal)));
}
