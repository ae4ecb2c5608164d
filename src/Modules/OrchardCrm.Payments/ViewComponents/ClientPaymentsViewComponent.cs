using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.ViewModels;

namespace OrchardCrm.Payments.ViewComponents;

/// <summary>What a client owes and paid: a tab of the client's page.</summary>
public sealed class ClientPaymentsViewComponent(PaymentDirectory payments, LedgerFigures figures) : ViewComponent
{
    private const int Shown = 50;

    /// <summary>Shows open documents and payments.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string clientId)
    {
        var filter = new PaymentFilter(clientId);
        return View(new ClientPaymentsViewModel(
            clientId,
            await payments.OpenDocumentsAsync(clientId, null, Shown, HttpContext.RequestAborted),
            await payments.ListAsync(filter, 0, Shown, HttpContext.RequestAborted),
            await payments.CountAsync(filter, HttpContext.RequestAborted),
            await figures.CreditOfClientAsync(clientId, HttpContext.RequestAborted)));
    }
}
