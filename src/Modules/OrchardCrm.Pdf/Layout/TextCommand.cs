using System.Text;
using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

internal sealed record TextCommand(ShapedRun Run, SKPoint Origin, float Size, SKColor Color) : DrawCommand
{
    public override void Paint(SKCanvas canvas, FaceSet faces)
    {
        var face = faces[Run.Face];
        var font = faces.Font(face, Size);
        if (SpeaksForItself(face))
        {
            var buffer = faces.TextBuilder.AllocatePositionedRun(font, Run.Glyphs.Length);
            Place(face, buffer.Glyphs, buffer.Positions);
        }
        else
        {
            // With text and clusters the PDF carries the true text where a glyph does not stand for one character.
            var utf8 = Encoding.UTF8.GetBytes(Run.Text);
            var buffer = faces.TextBuilder.AllocatePositionedTextRun(font, Run.Glyphs.Length, utf8.Length);
            Place(face, buffer.Glyphs, buffer.Positions);
            buffer.SetText(utf8);
            buffer.SetClusters(Clusters());
        }

        using var blob = faces.TextBuilder.Build();
        canvas.DrawText(blob, Origin.X, Origin.Y, faces.Paint(Color));
    }

    private bool SpeaksForItself(CutFace face)
    {
        if (!Run.IsOneToOne)
            return false;
        for (var i = 0; i < Run.Glyphs.Length; i++)
        {
            if (face[Run.Glyphs[i]].Character != Run.Text[i])
                return false;
        }

        return true;
    }

    private void Place(CutFace face, Span<ushort> glyphs, Span<SKPoint> positions)
    {
        var x = 0f;
        for (var i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = face[Run.Glyphs[i]].Glyph;
            positions[i] = Run.OffsetsX is null ? new SKPoint(x, 0) : new SKPoint(x + (Run.OffsetsX[i] * Size), -Run.OffsetsY![i] * Size);
            x += Run.Advances[i] * Size;
        }
    }

    private uint[] Clusters()
    {
        var bytesBefore = new uint[Run.Text.Length + 1];
        for (var i = 0; i < Run.Text.Length;)
        {
            Rune.DecodeFromUtf16(Run.Text.AsSpan(i), out var rune, out var units);
            for (var unit = 1; unit <= units; unit++)
                bytesBefore[i + unit] = bytesBefore[i] + (uint)rune.Utf8SequenceLength;
            i += units;
        }

        var byWord = Run.IsToldByWord;
        return [.. Run.Clusters.Select(cluster => bytesBefore[byWord ? Run.WordStart(cluster) : cluster])];
    }
}
