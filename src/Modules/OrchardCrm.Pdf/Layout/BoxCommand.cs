using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

internal sealed record BoxCommand(SKRect Bounds, float Radius, SKColor Color, float StrokeWidth = 0) : DrawCommand
{
    public override void Paint(SKCanvas canvas, FaceSet faces)
    {
        if (StrokeWidth > 0)
        {
            using var stroke = new SKPaint { Color = Color, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = StrokeWidth };
            Draw(canvas, stroke);
        }
        else
        {
            Draw(canvas, faces.Paint(Color));
        }
    }

    private void Draw(SKCanvas canvas, SKPaint paint)
    {
        if (Radius > 0)
            canvas.DrawRoundRect(Bounds, Radius, Radius, paint);
        else
            canvas.DrawRect(Bounds, paint);
    }
}
