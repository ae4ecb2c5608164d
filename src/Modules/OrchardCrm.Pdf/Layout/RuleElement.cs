using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>A line across the whole width.</summary>
internal sealed class RuleElement(SKColor color, float thickness) : Element
{
    protected override float MeasureCore(float width) => thickness;

    public override void Draw(Page page, SKPoint origin, float width) =>
        page.Add(new BoxCommand(SKRect.Create(origin.X, origin.Y, width, thickness), 0, color));
}
