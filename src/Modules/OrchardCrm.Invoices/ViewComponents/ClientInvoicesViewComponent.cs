using Microsoft.AspNetCore.Mvc;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Invoices.ViewModels;

namespace OrchardCrm.Invoices.ViewComponents;

/// <summary>The invoices of a client, on its page; status and page stand in the address.</summary>
public sealed class ClientInvoicesViewComponent(InvoiceList list) : ViewComponent
{
    /// <summary>Shows a page, the newest first.</summary>
    public async Task<IViewComponentResult> InvokeAsync(ContentItem client)
    {
        InvoiceStatus? chosen = Enum.TryParse<InvoiceStatus>(Request.Query["status"], ignoreCase: true, out var status) && Enum.IsDefined(status) ? status : null;
        var sums = await list.SumOfClientAsync(client.ContentItemId, HttpContext.RequestAborted);
        var page = ListPage.Of(Request).Within(sums.Where(sum => chosen is null || sum.Status == chosen).Sum(sum => sum.Count));
        ViewData["WithoutClient"] = true;
        return View(new ClientInvoicesViewModel(
            client.ContentItemId, chosen, await list.PageOfClientAsync(client.ContentItemId, chosen, page.Skip, page.Size, HttpContext.RequestAborted), sums, page));
    }
}
