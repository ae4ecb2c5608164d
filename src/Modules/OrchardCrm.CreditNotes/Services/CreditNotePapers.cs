using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Documents.Services;
using OrchardCrm.Localization;
using OrchardCrm.Pdf.Documents;

namespace OrchardCrm.CreditNotes.Services;

/// <summary>The paper of a credit note: nothing on it is due, and nothing says how to pay.</summary>
public sealed class CreditNotePapers(
    SnapshotBuilder snapshots, DocumentPaper paper, IDocumentPdfRenderer renderer, IStringLocalizer<Documents.Strings> texts, IStringLocalizer<Strings> S)
    : DocumentPapers(renderer, texts)
{
    /// <inheritdoc/>
    public override async Task<DocumentPdfModel> BuildAsync(ContentItem item, CancellationToken cancellationToken = default)
    {
        var note = item.As<CreditNotePart>();
        var snapshot = item.As<DocumentPart>().Snapshot ?? await snapshots.BuildAsync(item.As<DocumentPart>(), cancellationToken);
        var state = new PaperState(Status(note, snapshot), 0, 0, snapshot.Figures.PayableMinor, IsOpen: false);
        return await paper.BuildAsync(
            snapshot with { DueDate = null },
            state,
            () => new PaperWords(S["Credit note"], "", null)
            {
                AmountDue = S["Amount credited"],
                Facts = note.InvoiceNumber.Length > 0 ? [new PdfFact(S["For invoice"], note.InvoiceNumber)] : [],
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public override string PathOf(string documentId) => ContentPaths.InPortal(CreditNoteTypes.CreditNote, documentId);

    private PdfStatus? Status(CreditNotePart note, DocumentSnapshot snapshot)
    {
        using var scope = new CultureScope(SupportedCultures.Get(snapshot.Culture));
        return note.State == CreditNoteState.Draft ? new PdfStatus(S["Draft"], PdfTone.Neutral) : null;
    }
}
