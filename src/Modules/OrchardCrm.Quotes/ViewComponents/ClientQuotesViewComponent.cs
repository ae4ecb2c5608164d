using Microsoft.AspNetCore.Mvc;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Quotes.ViewModels;

namespace OrchardCrm.Quotes.ViewComponents;

/// <summary>The quotes of a client, on its page; the chosen chip stands in the address.</summary>
public sealed class ClientQuotesViewComponent(QuoteList list) : ViewComponent
{
    /// <summary>Shows a page, the newest first.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string clientId)
    {
        QuoteStatus? chosen = Enum.TryParse<QuoteStatus>(HttpContext.Request.Query["quotes"], ignoreCase: true, out var status) ? status : null;
        var filter = new QuoteFilter { Status = chosen, ClientId = clientId };
        var sums = await list.SumAsync(filter, HttpContext.RequestAborted);
        var model = new QuoteListViewModel([], filter, sums, 1, 25);
        var page = ListPage.Of(Request).Within(model.Total);
        var rows = await list.PageAsync(filter, page.Skip, page.Size, HttpContext.RequestAborted);
        ViewData["WithoutClient"] = true;
        return View(new ClientQuotesViewModel(clientId, chosen, model with { Rows = rows, Page = page.Number, PageSize = page.Size }));
    }
}
