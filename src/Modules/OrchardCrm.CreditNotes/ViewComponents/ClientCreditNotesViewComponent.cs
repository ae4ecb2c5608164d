using Microsoft.AspNetCore.Mvc;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Services;

namespace OrchardCrm.CreditNotes.ViewComponents;

/// <summary>The credit notes of a client, on its page.</summary>
public sealed class ClientCreditNotesViewComponent(CreditNoteList list) : ViewComponent
{
    private const int Rows = 25;

    /// <summary>Shows the newest.</summary>
    public async Task<IViewComponentResult> InvokeAsync(ContentItem client)
    {
        ViewData["ClientId"] = client.ContentItemId;
        ViewData["WithoutClient"] = true;
        return View(await list.PageAsync(new CreditNoteFilter { ClientId = client.ContentItemId }, 0, Rows, HttpContext.RequestAborted));
    }
}
