namespace OrchardCrm.Pdf.Documents;

/// <summary>Draws documents. The same model gives the same bytes.</summary>
public interface IDocumentPdfRenderer
{
    /// <summary>Writes the document as PDF. Only asynchronous writes reach <paramref name="output"/>.</summary>
    Task RenderAsync(DocumentPdfModel model, Stream output, CancellationToken cancellationToken = default);

    /// <summary>Writes several documents as one PDF, each beginning on a page of its own and counting its own pages.</summary>
    Task RenderJoinedAsync(IReadOnlyList<DocumentPdfModel> models, Stream output, CancellationToken cancellationToken = default);

    /// <summary>Draws one page as PNG, by the same layout as the PDF.</summary>
    /// <param name="model">The document.</param>
    /// <param name="pageIndex">The page, from zero; the last one where there are fewer.</param>
    /// <param name="widthPx">The picture's width in pixels.</param>
    /// <param name="cancellationToken">Cancels the drawing.</param>
    Task<PdfPreview> RenderPreviewAsync(DocumentPdfModel model, int pageIndex, int widthPx, CancellationToken cancellationToken = default);
}
