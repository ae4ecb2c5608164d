using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

internal sealed record BoxCommand(SKRect Bounds, float Radius, SKColor Color, float StrokeWidth = 0) : DrawCommand
{
    public override void Paint(SKCanvas canvas, FaceSet faces)
    {
        using var paint = new SKPaint
        {
            Color = Color,
            IsAntialias = true,
            Style = StrokeWidth > 0 ? SKPaintStyle.Stroke : SKPaintStyle.Fill,
            StrokeWidth = StrokeWidth,
        };
        if (Radius > 0)
            canvas.DrawRoundRect(Bounds, Radius, Radius, paint);
        else
            canvas.DrawRect(Bounds, paint);
    }
}
