using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Modules;
using OrchardCrm.Portal.Services;
using OrchardCrm.Quotes.Indexes;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.ViewModels;
using OrchardCrm.Settings;

namespace OrchardCrm.Quotes.Portal;

/// <summary>The client's quotes, those that wait for an answer first; nothing where there are none.</summary>
[Feature(PortalStartup.FeatureId)]
public sealed class PortalQuotesViewComponent(IPortalScope scope, ILocalClock clock) : ViewComponent
{
    private const int MostRows = 500;

    /// <summary>Shows them.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var today = await clock.GetTodayAsync(HttpContext.RequestAborted);
        var rows = await scope.Query<QuoteIndex>().AsNoTracking()
            .Where(row => row.State != QuoteState.Draft && row.State != QuoteState.Revised && row.State != QuoteState.Withdrawn)
            .OrderByDescending(row => row.State == QuoteState.Sent && row.ValidUntil >= today)
            .ThenByDescending(row => row.IssueDate).ThenByDescending(row => row.Id)
            .Take(MostRows)
            .ToListAsync(HttpContext.RequestAborted);
        return rows.Count == 0 ? Content("") : View(rows.Select(row => QuoteRow.From(row, "", today)).ToList());
    }
}
