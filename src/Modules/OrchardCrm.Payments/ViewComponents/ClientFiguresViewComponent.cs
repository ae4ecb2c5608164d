using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.ViewModels;

namespace OrchardCrm.Payments.ViewComponents;

/// <summary>Total invoiced, total paid and outstanding balance of a client.</summary>
public sealed class ClientFiguresViewComponent(LedgerFigures figures) : ViewComponent
{
    /// <summary>Shows the figures.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string clientId)
    {
        var currencies = await figures.OfClientAsync(clientId, HttpContext.RequestAborted);
        var late = currencies.Any(row => !row.Overdue.IsZero) ? await figures.AgeingOfClientAsync(clientId, HttpContext.RequestAborted) : [];
        return View(new ClientFiguresViewModel(clientId, currencies, late));
    }
}
