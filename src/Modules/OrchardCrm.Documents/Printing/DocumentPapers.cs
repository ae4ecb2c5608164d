using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Pdf.Documents;

namespace OrchardCrm.Documents.Printing;

/// <summary>The papers of a kind of document: for the PDF, the admin and the portal alike.</summary>
public abstract class DocumentPapers(IDocumentPdfRenderer renderer, IStringLocalizer<Strings> S)
{
    /// <summary>Draws PDFs.</summary>
    protected IDocumentPdfRenderer Renderer => renderer;

    /// <summary>The paper; of a draft as it would be sent now.</summary>
    public abstract Task<DocumentPdfModel> BuildAsync(ContentItem item, CancellationToken cancellationToken = default);

    /// <summary>The papers of several documents, in their order; a kind that asks the database asks once for all.</summary>
    public virtual async Task<IReadOnlyList<DocumentPdfModel>> BuildAllAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken = default)
    {
        var models = new List<DocumentPdfModel>(items.Count);
        foreach (var item in items)
            models.Add(await BuildAsync(item, cancellationToken));
        return models;
    }

    /// <summary>Clean path of a document in the portal.</summary>
    public abstract string PathOf(string documentId);

    /// <summary>Writes the PDF.</summary>
    public virtual async Task WritePdfAsync(ContentItem item, Stream output, CancellationToken cancellationToken = default) =>
        await renderer.RenderAsync(await BuildAsync(item, cancellationToken), output, cancellationToken);

    /// <summary>A page as a picture, by the same layout (decision 31).</summary>
    public async Task<PdfPreview> PreviewAsync(ContentItem item, int page, int widthPx, CancellationToken cancellationToken = default) =>
        await renderer.RenderPreviewAsync(await BuildAsync(item, cancellationToken), page, widthPx, cancellationToken);

    /// <summary>The PDF, at its beginning.</summary>
    public async Task<MemoryStream> ToPdfAsync(ContentItem item, CancellationToken cancellationToken = default)
    {
        var pdf = new MemoryStream();
        await WritePdfAsync(item, pdf, cancellationToken);
        pdf.Position = 0;
        return pdf;
    }

    /// <summary>Name of a document's PDF.</summary>
    public string FileNameOf(ContentItem item)
    {
        var number = item.As<DocumentPart>().Number;
        var name = number.Length > 0 ? number : S["Draft"].Value;
        return string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')) + ".pdf";
    }
}
