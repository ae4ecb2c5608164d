using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.ViewModels;

namespace OrchardCrm.Documents.Controllers;

/// <summary>What the editor asks while somebody types.</summary>
[Admin, RequestFormLimits(ValueCountLimit = 60_000)]
public sealed class DocumentsController(DocumentEditor editor) : Controller
{
    /// <summary>The totals of what is typed.</summary>
    [HttpPost("/admin/documents/totals")]
    public async Task<IActionResult> Totals(DocumentEditorViewModel model, CancellationToken cancellationToken) =>
        PartialView("_DocumentTotals", await editor.TotalsAsync(model, cancellationToken));

    /// <summary>What a line may be filled with; numbers as the person types them.</summary>
    [HttpGet("/admin/documents/items")]
    public async Task<IActionResult> Items(string? text, string? currency, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Json(Array.Empty<object>());
        var culture = CultureInfo.CurrentCulture;
        var found = await editor.FindItemsAsync(text, currency ?? "", cancellationToken);
        var decimals = Currencies.TryGet(currency, out var known) ? known.MinorUnits : 0;
        return Json(found.Select(item => new
        {
            item.Code,
            item.Text,
            item.Unit,
            Price = item.UnitPrice is { } price ? NumberParser.Format(price, culture, decimals) : "",
            Tax = item.TaxRateId,
        }));
    }

    /// <summary>Clients that the typed text finds.</summary>
    [HttpGet("/admin/documents/clients")]
    public async Task<IActionResult> Clients(string? clientSearch, CancellationToken cancellationToken) =>
        PartialView("_ClientChoices", await editor.FindClientsAsync(clientSearch, cancellationToken));
}
