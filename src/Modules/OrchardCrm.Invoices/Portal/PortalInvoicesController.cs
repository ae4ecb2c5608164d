using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Modules;
using OrchardCrm.Payments.Models;
using OrchardCrm.Portal.Services;

namespace OrchardCrm.Invoices.Portal;

/// <summary>A client's invoice: as the paper, as the PDF. Drafts and other clients' invoices are not found.</summary>
[Portal, Feature(PortalStartup.FeatureId)]
public sealed class PortalInvoicesController(
    IPortalScope scope, InvoicePapers papers, InvoiceViews views, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The invoice.</summary>
    [HttpGet("/portal/invoices/{id}")]
    public async Task<IActionResult> Display(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } invoice)
            return NotFound();

        ViewData["Id"] = id;
        ViewData["Viewed"] = invoice.As<InvoicePart>().ViewedUtc is not null;
        return View(await papers.BuildAsync(invoice, cancellationToken));
    }

    /// <summary>Its PDF.</summary>
    [HttpGet("/portal/invoices/{id}/pdf")]
    public async Task<IActionResult> Pdf(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } invoice)
            return NotFound();

        await views.NoteAsync(invoice, cancellationToken);
        return File(await papers.ToPdfAsync(invoice, cancellationToken), "application/pdf", papers.FileNameOf(invoice));
    }

    /// <summary>The chosen invoices as a ZIP of PDFs.</summary>
    [HttpPost("/portal/invoices/download")]
    public async Task<IActionResult> Download(string[] ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Distinct(StringComparer.Ordinal).ToList();
        var own = await scope.Query<Receivable>()
            .Where(row => row.Kind == InvoiceTypes.Invoice && wanted.Contains(row.ContentItemId))
            .OrderByDescending(row => row.IssuedOn).ThenByDescending(row => row.ContentItemId)
            .Select(row => row.ContentItemId)
            .ToListAsync(cancellationToken);
        // One that is not the client's: as if none were there.
        if (own.Count != wanted.Count)
            return NotFound();
        return own.Count == 0 ? LocalRedirect("/portal") : new PaperArchiveResult(papers, own, $"{S["Invoices"].Value}.zip");
    }

    /// <summary>The page tells that a person is looking.</summary>
    [HttpPost("/portal/invoices/{id}/viewed")]
    public async Task<IActionResult> Viewed(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } invoice)
            return NotFound();

        await views.NoteAsync(invoice, cancellationToken);
        return NoContent();
    }

    private async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await scope.GetAsync<DocumentPart>(id, cancellationToken) is { ContentType: InvoiceTypes.Invoice } invoice
        && invoice.As<InvoicePart>().State != InvoiceState.Draft
            ? invoice
            : null;
}
