using Microsoft.AspNetCore.Mvc;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.CreditNotes.ViewModels;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.CreditNotes.ViewComponents;

/// <summary>Says above the editor which invoice a draft takes back; nothing for a credit of the client's own.</summary>
public sealed class CreditedInvoiceViewComponent(IContentManager content, PaymentDirectory payments, CreditableAmounts creditable) : ViewComponent
{
    /// <summary>Shows it.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string creditNoteId)
    {
        var cancellationToken = HttpContext.RequestAborted;
        if (await content.GetAsync(creditNoteId, cancellationToken) is not { ContentType: CreditNoteTypes.CreditNote } item
            || await payments.FindDocumentAsync(item.As<CreditNotePart>().InvoiceId, cancellationToken) is not { } invoice)
        {
            return Content("");
        }

        return View(new CreditedInvoiceViewModel(
            invoice.ContentItemId, invoice.Number, await creditable.OfAsync(invoice, cancellationToken), new Money(invoice.DueMinor, invoice.Currency)));
    }
}
