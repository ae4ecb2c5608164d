using System.Buffers;
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
        using var pdf = MakePdf(models, cancellationToken);
        var length = (int)pdf.Size;
        var ending = PdfLanguage.Ending(pdf.AsSpan(), models[0].Language);
        var buffer = ArrayPool<byte>.Shared.Rent(length + ending.Length);
        try
        {
            pdf.AsSpan().CopyTo(buffer);
            ending.CopyTo(buffer, length);
            await output.WriteAsync(buffer.AsMemory(0, length + ending.Length), cancellationToken);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
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
        using var faces = new FaceSet(page.Runs, FaceCutter.Shared);
        page.Paint(surface.Canvas, faces);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return Task.FromResult(new PdfPreview(png.ToArray(), index, pages.Count));
    }

    private SKData MakePdf(IReadOnlyList<DocumentPdfModel> models, CancellationToken cancellationToken)
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

            using var faces = new FaceSet(pages.SelectMany(page => page.Runs), FaceCutter.Shared);
            // Skia writes many small pieces, which would each cross over to managed code.
            using var pdf = new SKDynamicMemoryWStream();
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

            return pdf.DetachAsData();
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
        var (frame, flow) = template.Compose(model, new TextFactory(shaper, model.Language, ParagraphCache.Shared), logo);
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
