using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>A piece of a document: measured for a width, then drawn at a place.</summary>
internal abstract class Element
{
    private float _measuredFor = float.NaN;
    private float _height;

    /// <summary>The height that the element takes at this width. Asked again and again while pages are filled, so it is kept.</summary>
    public float Measure(float width)
    {
        if (_measuredFor != width)
        {
            _height = MeasureCore(width);
            _measuredFor = width;
        }

        return _height;
    }

    public abstract void Draw(Page page, SKPoint origin, float width);

    /// <summary>
    /// Cuts the element so that its first part is no higher than <paramref name="height"/>; null where that cannot be.
    /// </summary>
    public virtual (Element Head, Element Tail)? Split(float width, float height) => null;

    protected abstract float MeasureCore(float width);
}
