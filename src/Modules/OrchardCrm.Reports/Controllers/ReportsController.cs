using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Export;
using OrchardCrm.Reports.Models;
using OrchardCrm.Reports.Services;
using OrchardCrm.Reports.ViewModels;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Reports.Controllers;

/// <summary>Reports on screen, and as tables to save.</summary>
[Admin, Permission(Permissions.View), Route("/admin/reports")]
public sealed class ReportsController(AgedReceivables receivables, SalesReport sales, ILocalClock clock, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The first report.</summary>
    [HttpGet("")]
    public IActionResult Index() => Redirect("/admin/reports/receivables");

    /// <summary>Aged receivables.</summary>
    [HttpGet("receivables")]
    public async Task<IActionResult> Receivables(DateOnly? asOf, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var day = asOf ?? today;
        var items = await receivables.OpenItemsAsync(day, cancellationToken: cancellationToken);
        return View(new ReceivablesViewModel(day, today, AgedReceivables.ByClient(items), AgedReceivables.ByCurrency(items)));
    }

    /// <summary>The documents behind a figure.</summary>
    [HttpGet("receivables/documents")]
    public async Task<IActionResult> Documents(DateOnly? asOf, string? client, string? currency, AgeBucket? bucket, CancellationToken cancellationToken)
    {
        var day = asOf ?? await clock.GetTodayAsync(cancellationToken);
        var items = await receivables.OpenItemsAsync(day, client ?? "", currency ?? "", cancellationToken);
        return View(new OpenItemsViewModel(
            day, bucket, string.IsNullOrEmpty(client) ? null : items.FirstOrDefault()?.ClientName ?? "",
            [.. items.Where(item => bucket is null || item.Bucket == bucket)]));
    }

    /// <summary>Aged receivables to save, a row a document.</summary>
    [HttpGet("receivables.{format:regex(^(csv|xlsx)$)}")]
    public async Task<IActionResult> ReceivablesTable(DateOnly? asOf, string format, CancellationToken cancellationToken)
    {
        var day = asOf ?? await clock.GetTodayAsync(cancellationToken);
        var items = await receivables.OpenItemsAsync(day, cancellationToken: cancellationToken);
        return new TableResult(
            $"{S["Receivables"].Value} {day:yyyy-MM-dd}",
            format,
            [
                new(S["Client"], 32), new(S["Number"], 18), new(S["Issue date"]), new(S["Due date"]), new(S["Currency"], 10), new(S["Total"]), new(S["Due"]),
                new(S["Days late"], 10), new(S["Age"], 16),
            ],
            items.Select(item => (IReadOnlyList<object?>)
            [
                item.ClientName, item.Number, item.IssuedOn, item.DueOn, item.Currency, new Money(item.PayableMinor, item.Currency).ToDecimal(),
                new Money(item.DueMinor, item.Currency).ToDecimal(), Math.Max(0, item.DaysLate), ReportNames.Of(item.Bucket, S),
            ]).ToAsyncEnumerable());
    }

    /// <summary>Sales and taxes of a period.</summary>
    [HttpGet("sales")]
    public async Task<IActionResult> Sales(DateOnly? from, DateOnly? to, SalesBasis basis, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var (first, last) = Period(from, to, today);
        return View(new SalesViewModel(first, last, basis, today, await sales.GetAsync(first, last, basis, cancellationToken)));
    }

    /// <summary>Sales and taxes to save, a row a currency and rate.</summary>
    [HttpGet("sales.{format:regex(^(csv|xlsx)$)}")]
    public async Task<IActionResult> SalesTable(DateOnly? from, DateOnly? to, SalesBasis basis, string format, CancellationToken cancellationToken)
    {
        var (first, last) = Period(from, to, await clock.GetTodayAsync(cancellationToken));
        var figures = await sales.GetAsync(first, last, basis, cancellationToken);
        return new TableResult(
            $"{S["Sales and tax"].Value} {first:yyyy-MM-dd} {last:yyyy-MM-dd}",
            format,
            [new(S["Currency"], 10), new(S["Tax"], 28), new(S["Rate"], 10), new(S["Taxable amount"]), new(S["Tax amount"])],
            figures.Rows.Select(row => (IReadOnlyList<object?>)
            [
                row.Currency, ReportNames.Of(row, S), row.Percent, new Money(row.BaseMinor, row.Currency).ToDecimal(), new Money(row.TaxMinor, row.Currency).ToDecimal(),
            ]).ToAsyncEnumerable());
    }

    // A period that ends before it begins is read the other way round.
    private static (DateOnly From, DateOnly To) Period(DateOnly? from, DateOnly? to, DateOnly today)
    {
        var first = from ?? new DateOnly((to ?? today).Year, (to ?? today).Month, 1);
        var last = to ?? today;
        return first <= last ? (first, last) : (last, first);
    }
}
