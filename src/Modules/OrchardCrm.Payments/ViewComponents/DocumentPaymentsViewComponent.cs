using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.ViewModels;

namespace OrchardCrm.Payments.ViewComponents;

/// <summary>What was paid on a document and what is due: a card of its page.</summary>
public sealed class DocumentPaymentsViewComponent(PaymentDirectory payments) : ViewComponent
{
    private const int Shown = 50;

    /// <summary>Shows the payments; nothing for a draft.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string documentId)
    {
        if (await payments.FindDocumentAsync(documentId, HttpContext.RequestAborted) is not { } document)
            return Content("");

        var rows = await payments.ListAsync(new PaymentFilter(DocumentId: documentId), 0, Shown, HttpContext.RequestAborted);
        return View(new DocumentPaymentsViewModel(document, rows));
    }
}
