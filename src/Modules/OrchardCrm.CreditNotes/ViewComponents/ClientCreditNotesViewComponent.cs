using Microsoft.AspNetCore.Mvc;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.DisplayManagement;

namespace OrchardCrm.CreditNotes.ViewComponents;

/// <summary>The credit notes of a client, on its page.</summary>
public sealed class ClientCreditNotesViewComponent(CreditNoteList list) : ViewComponent
{
    /// <summary>Shows a page, the newest first.</summary>
    public async Task<IViewComponentResult> InvokeAsync(ContentItem client)
    {
        var filter = new CreditNoteFilter { ClientId = client.ContentItemId };
        var total = await list.CountAsync(filter, HttpContext.RequestAborted);
        var page = ListPage.Of(Request).Within(total);
        ViewData["Pager"] = (page.Number, page.Size, total);
        ViewData["ClientId"] = client.ContentItemId;
        ViewData["WithoutClient"] = true;
        return View(await list.PageAsync(filter, page.Skip, page.Size, HttpContext.RequestAborted));
    }
}
