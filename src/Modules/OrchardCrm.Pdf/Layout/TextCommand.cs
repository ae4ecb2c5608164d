using System.Text;
using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

internal sealed record TextCommand(ShapedRun Run, SKPoint Origin, float Size, SKColor Color) : DrawCommand
{
    public override void Paint(SKCanvas canvas, FaceSet faces)
    {
        var face = faces[Run.Face];
        using var font = new SKFont(face.Typeface, Size) { Subpixel = true, Hinting = SKFontHinting.None, LinearMetrics = true, BaselineSnap = false };
        using var builder = new SKTextBlobBuilder();
        var utf8 = Encoding.UTF8.GetBytes(Run.Text);
        var buffer = builder.AllocatePositionedTextRun(font, Run.Glyphs.Length, utf8.Length);
        var glyphs = new ushort[Run.Glyphs.Length];
        var positions = new SKPoint[Run.Glyphs.Length];
        var clusters = new uint[Run.Glyphs.Length];
        var wholeWords = Run.IsToldByWord;
        var x = 0f;
        for (var i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = face.NewGlyphs[Run.Glyphs[i]];
            positions[i] = new SKPoint(x + (Run.OffsetsX[i] * Size), -Run.OffsetsY[i] * Size);
            clusters[i] = (uint)Encoding.UTF8.GetByteCount(Run.Text.AsSpan(0, wholeWords ? Run.WordStart(Run.Clusters[i]) : Run.Clusters[i]));
            x += Run.Advances[i] * Size;
        }

        buffer.SetGlyphs(glyphs);
        buffer.SetPositions(positions);
        // With text and clusters the PDF carries the true text wherever a glyph does not stand for one character.
        buffer.SetText(utf8);
        buffer.SetClusters(clusters);

        using var blob = builder.Build();
        using var paint = new SKPaint { Color = Color, IsAntialias = true };
        canvas.DrawText(blob, Origin.X, Origin.Y, paint);
    }
}
