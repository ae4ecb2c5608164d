using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Quotes.ViewModels;

namespace OrchardCrm.Quotes.ViewComponents;

/// <summary>The quotes of a client, on its page; the chosen chip stands in the address.</summary>
public sealed class ClientQuotesViewComponent(QuoteList list) : ViewComponent
{
    private const int Rows = 25;

    /// <summary>Shows the newest.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string clientId)
    {
        QuoteStatus? chosen = Enum.TryParse<QuoteStatus>(HttpContext.Request.Query["quotes"], ignoreCase: true, out var status) ? status : null;
        var filter = new QuoteFilter { Status = chosen, ClientId = clientId };
        var rows = await list.PageAsync(filter, 0, Rows, HttpContext.RequestAborted);
        var sums = await list.SumAsync(filter, HttpContext.RequestAborted);
        ViewData["WithoutClient"] = true;
        return View(new ClientQuotesViewModel(clientId, chosen, new QuoteListViewModel(rows, filter, sums, 1, Rows)));
    }
}
