using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>A picture within a frame of the given size, its proportions kept.</summary>
internal sealed class ImageElement(SKImage image, SKSize limit) : Element
{
    private readonly SKSize _size = Fit(image, limit);

    /// <summary>Its width on the page, in points.</summary>
    public float Width => _size.Width;

    protected override float MeasureCore(float width) => _size.Height;

    public override void Draw(Page page, SKPoint origin, float width) =>
        page.Add(new ImageCommand(image, SKRect.Create(origin, _size)));

    private static SKSize Fit(SKImage image, SKSize limit)
    {
        var scale = Math.Min(limit.Width / image.Width, limit.Height / image.Height);
        return new SKSize(image.Width * scale, image.Height * scale);
    }
}
