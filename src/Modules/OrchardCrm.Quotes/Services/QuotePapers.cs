using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Documents.Services;
using OrchardCrm.Localization;
using OrchardCrm.Pdf.Documents;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Quotes.Services;

/// <summary>The paper of a quote; the PDF of an accepted one ends with the page that proves the acceptance.</summary>
public sealed class QuotePapers(
    SnapshotBuilder snapshots, DocumentPaper paper, IDocumentPdfRenderer renderer, ILocalClock clock, IStringLocalizer<Documents.Strings> texts,
    IStringLocalizer<Strings> S) : DocumentPapers(renderer, texts)
{
    /// <inheritdoc/>
    public override async Task<DocumentPdfModel> BuildAsync(ContentItem item, CancellationToken cancellationToken = default)
    {
        var document = item.As<DocumentPart>();
        var snapshot = document.Snapshot ?? await snapshots.BuildAsync(document, cancellationToken);
        var status = QuoteStatuses.Of(item.As<QuotePart>().State, snapshot.DueDate, await clock.GetTodayAsync(cancellationToken));
        var state = new PaperState(StatusOf(status, snapshot.Culture), 0, 0, snapshot.Figures.PayableMinor, IsOpen: false);
        return await paper.BuildAsync(
            snapshot, state, () => new PaperWords(S["Quote"], S["Valid until"], null) { OfferedTo = S["Prepared for"] }, cancellationToken);
    }

    /// <inheritdoc/>
    public override string PathOf(string documentId) => $"/portal/quotes/{documentId}";

    /// <inheritdoc/>
    public override async Task WritePdfAsync(ContentItem item, Stream output, CancellationToken cancellationToken = default)
    {
        if (item.As<QuotePart>().Acceptance is not { } acceptance)
        {
            await base.WritePdfAsync(item, output, cancellationToken);
            return;
        }

        var quote = await BuildAsync(item, cancellationToken);
        await Renderer.RenderJoinedAsync([quote, new AcceptancePage(S).Build(quote, acceptance)], output, cancellationToken);
    }

    private PdfStatus? StatusOf(QuoteStatus status, string language)
    {
        using var scope = new CultureScope(SupportedCultures.Get(language));
        var tone = status switch
        {
            QuoteStatus.Accepted or QuoteStatus.Invoiced => PdfTone.Success,
            QuoteStatus.Rejected => PdfTone.Danger,
            _ => PdfTone.Neutral,
        };
        // That an invoice was made of it is the business's own affair.
        var shown = status == QuoteStatus.Invoiced ? QuoteStatus.Accepted : status;
        return status == QuoteStatus.Sent ? null : new PdfStatus(S[QuoteStatuses.KeyOf(shown)], tone);
    }
}
