using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.ViewComponents;

/// <summary>What clients owe and paid this month, on the dashboard.</summary>
public sealed class DashboardBalanceViewComponent(LedgerFigures figures) : ViewComponent
{
    /// <summary>Shows the figures.</summary>
    public async Task<IViewComponentResult> InvokeAsync() => View(await figures.OfMonthAsync(HttpContext.RequestAborted));
}
