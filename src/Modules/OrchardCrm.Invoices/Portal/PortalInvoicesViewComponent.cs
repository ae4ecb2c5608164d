using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.ViewModels;
using OrchardCrm.Modules;
using OrchardCrm.Payments.Models;
using OrchardCrm.Portal.Services;
using OrchardCrm.Settings;

namespace OrchardCrm.Invoices.Portal;

/// <summary>The client's invoices, open ones first.</summary>
[Feature(PortalStartup.FeatureId)]
public sealed class PortalInvoicesViewComponent(IPortalScope scope, ILocalClock clock) : ViewComponent
{
    private const int MostRows = 500;

    /// <summary>Shows them.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var cancellationToken = HttpContext.RequestAborted;
        var today = await clock.GetTodayAsync(cancellationToken);
        var rows = await scope.Query<Receivable>().AsNoTracking()
            .Where(row => row.Kind == InvoiceTypes.Invoice)
            .OrderByDescending(row => row.DueMinor != 0).ThenByDescending(row => row.IssuedOn).ThenByDescending(row => row.ContentItemId)
            .Take(MostRows)
            .ToListAsync(cancellationToken);
        return View(rows.Select(row => new InvoiceRow(
            row.ContentItemId, row.Number, "", row.IssuedOn, row.DueOn, row.Currency, row.PayableMinor, row.DueMinor,
            InvoiceStatuses.Of(InvoiceState.Sent, row, today) is var status && row.State == ReceivableState.Void ? InvoiceStatus.Void : status))
            .ToList());
    }
}
