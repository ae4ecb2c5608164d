using OrchardCrm.Pdf.Documents;
using OrchardCrm.Pdf.Layout;
using OrchardCrm.Pdf.Templates;
using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Benchmarks.Pdf;

/// <summary>
/// What a program would draw that already knew each glyph, its place and the cut faces of a document: its texts alone, with
/// Skia's own calls. Rules, grounds and links are left out.
/// </summary>
internal sealed class BareDocument
{
    // Of its own, so that the product's documents find nothing shaped or cut beforehand.
    private static readonly FaceCutter Cutter = new();

    private readonly SKSize size;
    private readonly List<List<BareText>> pages;

    public BareDocument(DocumentPdfModel model, IDocumentTemplate template)
    {
        var shaper = new TextShaper(FontLibrary.Shared, model.Language);
        var (frame, flow) = template.Compose(model, new TextFactory(shaper, model.Language, new ParagraphCache()), null);
        var laidOut = Paginator.Paginate(frame, flow);
        var faces = new FaceSet(laidOut.SelectMany(page => page.Runs), Cutter);
        size = frame.Size;
        pages = [.. laidOut.Select(page => page.Commands.OfType<TextCommand>().Select(command => Text(command, faces[command.Run.Face])).ToList())];
    }

    public int PageCount => pages.Count;

    public void Write()
    {
        using var stream = new SKDynamicMemoryWStream();
        using var document = SKDocument.CreatePdf(stream);
        foreach (var page in pages)
        {
            var canvas = document.BeginPage(size.Width, size.Height);
            foreach (var text in page)
            {
                using var font = new SKFont(text.Typeface, text.Size) { Subpixel = true, Hinting = SKFontHinting.None, LinearMetrics = true };
                using var builder = new SKTextBlobBuilder();
                var run = builder.AllocatePositionedRun(font, text.Glyphs.Length);
                run.SetGlyphs(text.Glyphs);
                run.SetPositions(text.Positions);
                using var blob = builder.Build();
                using var paint = new SKPaint { Color = text.Color };
                canvas.DrawText(blob, text.Origin.X, text.Origin.Y, paint);
            }

            document.EndPage();
        }

        document.Close();
        using var data = stream.DetachAsData();
        if (data.Size < 1000)
            throw new InvalidOperationException("Nothing was drawn.");
    }

    private static BareText Text(TextCommand command, CutFace face)
    {
        var positions = new SKPoint[command.Run.Glyphs.Length];
        var x = 0f;
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = new SKPoint(x, 0);
            x += command.Run.Advances[i] * command.Size;
        }

        return new BareText(face.Typeface, command.Size, command.Color, command.Origin, [.. command.Run.Glyphs.Select(glyph => face[glyph].Glyph)], positions);
    }
}
