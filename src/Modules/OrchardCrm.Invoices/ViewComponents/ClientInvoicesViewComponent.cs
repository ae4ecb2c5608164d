using Microsoft.AspNetCore.Mvc;
using OrchardCrm.ContentManagement;
using OrchardCrm.Invoices.Services;

namespace OrchardCrm.Invoices.ViewComponents;

/// <summary>The invoices of a client, on its page.</summary>
public sealed class ClientInvoicesViewComponent(InvoiceList list) : ViewComponent
{
    private const int Rows = 25;

    /// <summary>Shows the newest.</summary>
    public async Task<IViewComponentResult> InvokeAsync(ContentItem client)
    {
        ViewData["ClientId"] = client.ContentItemId;
        ViewData["WithoutClient"] = true;
        return View(await list.PageAsync(new InvoiceFilter { ClientId = client.ContentItemId }, 0, Rows, HttpContext.RequestAborted));
    }
}
