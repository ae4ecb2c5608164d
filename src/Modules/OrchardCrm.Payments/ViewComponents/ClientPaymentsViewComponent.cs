using Microsoft.AspNetCore.Mvc;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.ViewModels;

namespace OrchardCrm.Payments.ViewComponents;

/// <summary>What a client owes and paid: a tab of the client's page.</summary>
public sealed class ClientPaymentsViewComponent(PaymentDirectory payments, LedgerFigures figures) : ViewComponent
{
    private const int OpenShown = 10;

    /// <summary>Shows open documents and payments.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string clientId)
    {
        var filter = new PaymentFilter(clientId);
        var total = await payments.CountAsync(filter, HttpContext.RequestAborted);
        var page = ListPage.Of(Request).Within(total);
        return View(new ClientPaymentsViewModel(
            clientId,
            await payments.OpenDocumentsAsync(clientId, null, OpenShown, HttpContext.RequestAborted),
            await payments.CountOpenAsync(clientId, HttpContext.RequestAborted),
            await payments.ListAsync(filter, page.Skip, page.Size, HttpContext.RequestAborted),
            page,
            total,
            await figures.CreditOfClientAsync(clientId, HttpContext.RequestAborted)));
    }
}
