using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.ViewModels;

namespace OrchardCrm.Payments.ViewComponents;

/// <summary>Invoiced against paid, month by month: a chart on a client's page, with the same figures as a table.</summary>
public sealed class ClientChartViewComponent(LedgerFigures figures) : ViewComponent
{
    private const int Months = 12;

    /// <summary>Shows the chart; nothing where nothing moved.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string clientId)
    {
        var months = await figures.MonthsOfClientAsync(clientId, Months, HttpContext.RequestAborted);
        return months.Count == 0 ? Content("") : View(new ClientChartViewModel(clientId, months));
    }
}
