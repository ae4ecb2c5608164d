using System.Collections;
using QRCoder;
using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>A QR code drawn as one path, with the quiet zone that scanners need.</summary>
internal sealed class QrElement(string payload, float size) : Element
{
    protected override float MeasureCore(float width) => size;

    public override void Draw(Page page, SKPoint origin, float width)
    {
        using var data = QRCodeGenerator.GenerateQrCode(payload, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        var modules = data.ModuleMatrix;
        page.Add(new BoxCommand(SKRect.Create(origin.X, origin.Y, size, size), 0, SKColors.White));
        page.Add(new PathCommand(Outline(modules), origin, size / modules.Count, SKColors.Black));
    }

    private static SKPath Outline(List<BitArray> modules)
    {
        using var path = new SKPathBuilder();
        for (var row = 0; row < modules.Count; row++)
        {
            for (var start = 0; start < modules[row].Count; start++)
            {
                var end = start;
                while (end < modules[row].Count && modules[row][end])
                    end++;
                if (end > start)
                    path.AddRect(new SKRect(start, row, end, row + 1));
                start = end;
            }
        }

        return path.Detach();
    }
}
