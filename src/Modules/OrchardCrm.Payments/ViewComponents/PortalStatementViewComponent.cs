using Microsoft.AspNetCore.Mvc;

namespace OrchardCrm.Payments.ViewComponents;

/// <summary>The way to the client's own statement, on the portal's first page.</summary>
public sealed class PortalStatementViewComponent : ViewComponent
{
    /// <summary>Shows it.</summary>
    public IViewComponentResult Invoke() => View();
}
