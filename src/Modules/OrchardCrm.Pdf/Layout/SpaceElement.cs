using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

internal sealed class SpaceElement(float height) : Element
{
    public static SpaceElement Nothing { get; } = new(0);

    protected override float MeasureCore(float width) => height;

    public override void Draw(Page page, SKPoint origin, float width)
    {
    }
}
