using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.ViewModels;
using OrchardCrm.Security;

namespace OrchardCrm.Payments.Controllers;

/// <summary>What a figure of a client's page is made of.</summary>
[Admin, Permission(Permissions.View)]
public sealed class ClientFiguresController(FigureRows figures, LedgerFigures ledger, IContentManager content) : Controller
{
    /// <summary>The rows, and what they come to.</summary>
    [HttpGet("/admin/clients/{id}/figures/{figure}")]
    public async Task<IActionResult> Index(
        string id, ClientFigure figure, string? currency, string? month, int? lateFrom, int? lateTo, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !Currencies.TryGet(currency ?? "", out var known)
            || await content.GetAsync(id, cancellationToken) is not { ContentType: ClientTypes.Client } client)
        {
            return NotFound();
        }

        var day = DateOnly.TryParseExact($"{month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : (DateOnly?)null;
        var query = new FigureQuery(id, figure, known.Code, day, lateFrom, lateTo);
        var (count, sum) = await figures.SumAsync(query, cancellationToken);
        var page = ListPage.Of(Request).Within(count);
        var days = figure == ClientFigure.DaysToPay
            ? (await ledger.OfClientAsync(id, cancellationToken)).FirstOrDefault(row => row.Currency == known.Code)?.DaysToPay
            : null;
        return View(new FigureRowsViewModel(
            query, client.DisplayText, await figures.ListAsync(query, page.Skip, page.Size, cancellationToken), new Money(sum, known.Code), days, page, count));
    }
}
