using Microsoft.AspNetCore.Mvc;
using OrchardCrm.ContentManagement;

namespace OrchardCrm.Clients.ViewComponents;

/// <summary>The profile tab of a client's page.</summary>
public sealed class ClientProfileViewComponent : ViewComponent
{
    /// <summary>Shows the profile.</summary>
    public IViewComponentResult Invoke(ContentItem client) => View(client);
}
