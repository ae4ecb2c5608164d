using Microsoft.AspNetCore.Mvc;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Modules;
using OrchardCrm.Portal.Services;

namespace OrchardCrm.CreditNotes.Portal;

/// <summary>A client's credit note: as the paper, as the PDF. Drafts and other clients' are not found.</summary>
[Portal, Feature(PortalStartup.FeatureId)]
public sealed class PortalCreditNotesController(IPortalScope scope, CreditNotePapers papers, CreditNoteViews views) : Controller
{
    /// <summary>The credit note.</summary>
    [HttpGet("/portal/credit-notes/{id}")]
    public async Task<IActionResult> Display(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } item)
            return NotFound();

        ViewData["Id"] = id;
        ViewData["Viewed"] = item.As<CreditNotePart>().ViewedUtc is not null;
        return View(await papers.BuildAsync(item, cancellationToken));
    }

    /// <summary>Its PDF.</summary>
    [HttpGet("/portal/credit-notes/{id}/pdf")]
    public async Task<IActionResult> Pdf(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } item)
            return NotFound();

        await views.NoteAsync(item, cancellationToken);
        return File(await papers.ToPdfAsync(item, cancellationToken), "application/pdf", papers.FileNameOf(item));
    }

    /// <summary>The page tells that a person is looking.</summary>
    [HttpPost("/portal/credit-notes/{id}/viewed")]
    public async Task<IActionResult> Viewed(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } item)
            return NotFound();

        await views.NoteAsync(item, cancellationToken);
        return NoContent();
    }

    private async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await scope.GetAsync<DocumentPart>(id, cancellationToken) is { ContentType: CreditNoteTypes.CreditNote } item
        && item.As<CreditNotePart>().State != CreditNoteState.Draft
            ? item
            : null;
}
