using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>An element with space around it, on a ground or within a frame; a link where it has an address.</summary>
internal sealed class PanelElement(Element content, Edges padding) : Element
{
    public SKColor? Fill { get; init; }

    public SKColor? Frame { get; init; }

    public float Radius { get; init; }

    public string? Url { get; init; }

    protected override float MeasureCore(float width) =>
        content.Measure(width - padding.Left - padding.Right) + padding.Top + padding.Bottom;

    public override void Draw(Page page, SKPoint origin, float width)
    {
        var bounds = SKRect.Create(origin.X, origin.Y, width, Measure(width));
        if (Fill is { } fill)
            page.Add(new BoxCommand(bounds, Radius, fill));
        if (Frame is { } frame)
            page.Add(new BoxCommand(SKRect.Inflate(bounds, -0.375f, -0.375f), Radius, frame, 0.75f));
        content.Draw(page, new SKPoint(origin.X + padding.Left, origin.Y + padding.Top), width - padding.Left - padding.Right);
        if (Url is { } url)
            page.Add(new LinkCommand(bounds, url));
    }

    public override (Element Head, Element Tail)? Split(float width, float height) =>
        content.Split(width - padding.Left - padding.Right, height - padding.Top - padding.Bottom) is { } parts
            ? (With(parts.Head), With(parts.Tail))
            : null;

    private PanelElement With(Element part) => new(part, padding) { Fill = Fill, Frame = Frame, Radius = Radius, Url = Url };
}
