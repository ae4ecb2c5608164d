using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Payments.Models;
using OrchardCrm.Portal.Services;

namespace OrchardCrm.Payments.ViewComponents;

/// <summary>The client's credit, on the portal's first page; nothing where there is none.</summary>
public sealed class PortalCreditViewComponent(IPortalScope scope) : ViewComponent
{
    /// <summary>Shows it.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var rows = await scope.Query<LedgerAccount>().AsNoTracking()
            .Where(row => row.CreditMinor > 0).OrderBy(row => row.Currency).ToListAsync(HttpContext.RequestAborted);
        return rows.Count == 0 ? Content("") : View(rows);
    }
}
