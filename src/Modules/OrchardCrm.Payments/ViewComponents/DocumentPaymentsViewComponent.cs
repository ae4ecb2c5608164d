using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.ViewModels;
using OrchardCrm.Security;

namespace OrchardCrm.Payments.ViewComponents;

/// <summary>What settled a document, what is due, and what can be done about it: a card of its page.</summary>
public sealed class DocumentPaymentsViewComponent(
    PaymentDirectory payments, DocumentHistory history, LedgerFigures figures, IAuthorizationService authorization) : ViewComponent
{
    private const int Shown = 100;

    /// <summary>Shows the history; nothing for a draft.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string documentId)
    {
        var cancellationToken = HttpContext.RequestAborted;
        if (await payments.FindDocumentAsync(documentId, cancellationToken) is not { } document)
            return Content("");

        var credit = (await figures.CreditOfClientAsync(document.ClientId, cancellationToken))
            .FirstOrDefault(amount => amount.Currency == document.Currency, Money.Zero(document.Currency));
        return View(new DocumentPaymentsViewModel(
            document,
            await history.OfAsync(documentId, Shown, cancellationToken),
            credit,
            await authorization.AuthorizeAsync(HttpContext.User, Permissions.ManagePayments)));
    }
}
