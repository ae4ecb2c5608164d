using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>A band over the whole width of the page at its very top, whatever the margins; takes no place in the flow.</summary>
internal sealed class BandElement(SKColor color, float height) : Element
{
    public override void Draw(Page page, SKPoint origin, float width) =>
        page.Add(new BoxCommand(SKRect.Create(0, 0, page.Size.Width, height), 0, color));

    protected override float MeasureCore(float width) => 0;
}
