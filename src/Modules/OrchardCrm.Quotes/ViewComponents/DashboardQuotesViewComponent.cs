using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Quotes.ViewModels;

namespace OrchardCrm.Quotes.ViewComponents;

/// <summary>On the dashboard: what waits for an answer, and what was accepted and is to be invoiced.</summary>
public sealed class DashboardQuotesViewComponent(QuoteList list) : ViewComponent
{
    /// <summary>Shows the figures; nothing where there are none.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var sums = (await list.SumAsync(new QuoteFilter(), HttpContext.RequestAborted))
            .Where(sum => sum is { Archived: false, Status: QuoteStatus.Sent or QuoteStatus.Accepted })
            .GroupBy(sum => sum.Currency)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new QuoteFiguresViewModel(
                Of(group, QuoteStatus.Sent), Count(group, QuoteStatus.Sent), Of(group, QuoteStatus.Accepted), Count(group, QuoteStatus.Accepted)))
            .ToList();
        return sums.Count == 0 ? Content("") : View(sums);
    }

    private static Money Of(IGrouping<string, QuoteSum> sums, QuoteStatus status) =>
        new(sums.Where(sum => sum.Status == status).Sum(sum => sum.TotalMinor), sums.Key);

    private static int Count(IEnumerable<QuoteSum> sums, QuoteStatus status) => sums.Where(sum => sum.Status == status).Sum(sum => sum.Count);
}
