using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

internal sealed record LinkCommand(SKRect Bounds, string Url) : DrawCommand
{
    public override void Paint(SKCanvas canvas, FaceSet faces) => canvas.DrawUrlAnnotation(Bounds, Url);
}
