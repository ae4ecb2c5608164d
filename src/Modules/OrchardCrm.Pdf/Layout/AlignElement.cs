using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>An element of a fixed width within a wider place.</summary>
internal sealed class AlignElement(Element content, float contentWidth, TextAlign align) : Element
{
    protected override float MeasureCore(float width) => content.Measure(Math.Min(contentWidth, width));

    public override void Draw(Page page, SKPoint origin, float width)
    {
        var own = Math.Min(contentWidth, width);
        var left = align switch { TextAlign.End => width - own, TextAlign.Center => (width - own) / 2, _ => 0 };
        content.Draw(page, origin with { X = origin.X + left }, own);
    }
}
