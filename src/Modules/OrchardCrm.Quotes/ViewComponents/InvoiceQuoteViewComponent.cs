using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Quotes.Models;

namespace OrchardCrm.Quotes.ViewComponents;

/// <summary>On an invoice's page: the quote that it was made of.</summary>
public sealed class InvoiceQuoteViewComponent : ViewComponent
{
    /// <summary>Shows it.</summary>
    public IViewComponentResult Invoke(QuoteOriginPart origin) => View(origin);
}
