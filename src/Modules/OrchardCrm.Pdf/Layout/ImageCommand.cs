using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

internal sealed record ImageCommand(SKImage Image, SKRect Bounds) : DrawCommand
{
    private static readonly SKSamplingOptions Smooth = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    public override void Paint(SKCanvas canvas, FaceSet faces) => canvas.DrawImage(Image, Bounds, Smooth);
}
