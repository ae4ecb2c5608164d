using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

internal sealed record PathCommand(SKPath Path, SKPoint Origin, float Scale, SKColor Color) : DrawCommand
{
    public override void Paint(SKCanvas canvas, FaceSet faces)
    {
        // Edges of a QR code that are smoothed leave hairlines between its modules.
        using var paint = new SKPaint { Color = Color, IsAntialias = false };
        canvas.Save();
        canvas.Translate(Origin.X, Origin.Y);
        canvas.Scale(Scale);
        canvas.DrawPath(Path, paint);
        canvas.Restore();
    }
}
