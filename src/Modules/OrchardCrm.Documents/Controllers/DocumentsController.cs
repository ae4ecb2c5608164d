using Microsoft.AspNetCore.Mvc;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.ViewModels;

namespace OrchardCrm.Documents.Controllers;

/// <summary>What the editor asks while somebody types.</summary>
[Admin]
public sealed class DocumentsController(DocumentEditor editor) : Controller
{
    /// <summary>The totals of what is typed.</summary>
    [HttpPost("/admin/documents/totals")]
    public async Task<IActionResult> Totals(DocumentEditorViewModel model, CancellationToken cancellationToken) =>
        PartialView("_DocumentTotals", await editor.TotalsAsync(model, cancellationToken));

    /// <summary>Clients that the typed text finds.</summary>
    [HttpGet("/admin/documents/clients")]
    public async Task<IActionResult> Clients(string? clientSearch, CancellationToken cancellationToken) =>
        PartialView("_ClientChoices", await editor.FindClientsAsync(clientSearch, cancellationToken));
}
