using Microsoft.AspNetCore.Mvc;

namespace OrchardCrm.Payments.ViewComponents;

/// <summary>The way to a client's statement, on its page.</summary>
public sealed class StatementButtonViewComponent : ViewComponent
{
    /// <summary>Shows it.</summary>
    public IViewComponentResult Invoke(string clientId) => View((object)clientId);
}
