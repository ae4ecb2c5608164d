using Microsoft.AspNetCore.Mvc;

namespace OrchardCrm.Quotes.ViewComponents;

/// <summary>The button of a new quote on a client's page.</summary>
public sealed class NewQuoteButtonViewComponent : ViewComponent
{
    /// <summary>Shows it.</summary>
    public IViewComponentResult Invoke(string clientId) => View((object)clientId);
}
