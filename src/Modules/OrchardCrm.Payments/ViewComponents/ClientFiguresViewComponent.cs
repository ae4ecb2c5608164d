using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.ViewModels;

namespace OrchardCrm.Payments.ViewComponents;

/// <summary>Total invoiced, total paid and outstanding balance of a client.</summary>
public sealed class ClientFiguresViewComponent(LedgerFigures figures) : ViewComponent
{
    /// <summary>Shows the figures.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string clientId) =>
        View(new ClientFiguresViewModel(clientId, await figures.OfClientAsync(clientId, HttpContext.RequestAborted)));
}
