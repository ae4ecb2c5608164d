using OrchardCrm.Pdf.Documents;
using OrchardCrm.Pdf.Layout;
using OrchardCrm.Pdf.Templates;
using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Pdf.Rendering;

/// <summary>Lays documents out, cuts the faces to the letters used, and draws the pages with Skia.</summary>
internal sealed class DocumentPdfRenderer(IEnumerable<IDocumentTemplate> templates) : IDocumentPdfRenderer
{
    private const int LargestPreviewWidth = 4000;

    private readonly IReadOnlyList<IDocumentTemplate> _templates = [.. templates];

    public Task RenderAsync(DocumentPdfModel model, Stream output, CancellationToken cancellationToken = default) =>
        RenderJoinedAsync([model], output, cancellationToken);

    public async Task RenderJoinedAsync(IReadOnlyList<DocumentPdfModel> models, Stream output, CancellationToken cancellationToken = default)
    {
        // Skia writes synchronously, which Kestrel refuses: the file is made in memory first.
        using var buffer = new MemoryStream();
        WritePdf(models, buffer, cancellationToken);
        await output.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellationToken);
    }

    public Task<PdfPreview> RenderPreviewAsync(DocumentPdfModel model, int pageIndex, int widthPx, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var logo = LogoImage.TryRead(model.Logo);
        var pages = LayOut(model, logo);
        var index = Math.Clamp(pageIndex, 0, pages.Count - 1);
        var page = pages[index];
        var scale = Math.Clamp(widthPx, 1, LargestPreviewWidth) / page.Size.Width;

        using var surface = SKSurface.Create(new SKImageInfo((int)MathF.Round(page.Size.Width * scale), (int)MathF.Round(page.Size.Height * scale)));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(scale);
        page.Paint(surface.Canvas, new FaceSet(page.Runs, FaceCutter.Shared));
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return Task.FromResult(new PdfPreview(png.ToArray(), index, pages.Count));
    }

    private void WritePdf(IReadOnlyList<DocumentPdfModel> models, MemoryStream output, CancellationToken cancellationToken)
    {
        var logos = models.Select(model => model.Logo).Distinct().ToDictionary(logo => logo, LogoImage.TryRead);
        try
        {
            var pages = new List<Page>();
            foreach (var model in models)
            {
                cancellationToken.ThrowIfCancellationRequested();
                pages.AddRange(LayOut(model, logos[model.Logo]));
            }

            var faces = new FaceSet(pages.SelectMany(page => page.Runs), FaceCutter.Shared);
            using var pdf = new MemoryStream();
            using (var document = SKDocument.CreatePdf(pdf, MetadataOf(models)))
            {
                foreach (var page in pages)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    page.Paint(document.BeginPage(page.Size.Width, page.Size.Height), faces);
                    document.EndPage();
                }

                document.Close();
            }

            PdfLanguage.Write(pdf.GetBuffer().AsSpan(0, (int)pdf.Length), models[0].Language, output);
        }
        finally
        {
            foreach (var logo in logos.Values)
                logo?.Dispose();
        }
    }

    private IReadOnlyList<Page> LayOut(DocumentPdfModel model, LogoImage? logo)
    {
        var shaper = new TextShaper(FontLibrary.Shared, model.Language);
        var template = _templates.FirstOrDefault(candidate => candidate.Name == model.Template) ?? _templates[0];
        var (frame, flow) = template.Compose(model, new TextFactory(shaper, model.Language), logo);
        return Paginator.Paginate(frame, flow);
    }

    // No dates: they would be written with the machine's offset, and the same document would differ from day to day.
    private static SKDocumentPdfMetadata MetadataOf(IReadOnlyList<DocumentPdfModel> models) => new(SKDocumentPdfMetadata.DefaultRasterDpi)
    {
        Title = string.Join(", ", models.Select(model => $"{model.Kind} {model.Number}".TrimEnd())),
        Author = models[0].From.Name,
        Creator = "OrchardCrm",
        Producer = "OrchardCrm",
        EncodingQuality = 90,
    };
}
