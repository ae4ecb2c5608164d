using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>A piece of a document: measured for a width, then drawn at a place.</summary>
internal abstract class Element
{
    /// <summary>The height that the element takes at this width.</summary>
    public abstract float Measure(float width);

    public abstract void Draw(Page page, SKPoint origin, float width);

    /// <summary>
    /// Cuts the element so that its first part is no higher than <paramref name="height"/>; null where that cannot be.
    /// </summary>
    public virtual (Element Head, Element Tail)? Split(float width, float height) => null;
}
