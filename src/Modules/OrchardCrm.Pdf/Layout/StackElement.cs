using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>Elements below each other.</summary>
internal sealed class StackElement(float gap, params IReadOnlyList<Element> children) : Element
{
    protected override float MeasureCore(float width)
    {
        var height = gap * Math.Max(0, children.Count - 1);
        for (var i = 0; i < children.Count; i++)
            height += children[i].Measure(width);
        return height;
    }

    public override void Draw(Page page, SKPoint origin, float width)
    {
        var y = origin.Y;
        foreach (var child in children)
        {
            child.Draw(page, new SKPoint(origin.X, y), width);
            y += child.Measure(width) + gap;
        }
    }

    public override (Element Head, Element Tail)? Split(float width, float height)
    {
        var used = 0f;
        for (var i = 0; i < children.Count; i++)
        {
            var childHeight = children[i].Measure(width);
            if (used + childHeight > height)
            {
                if (children[i].Split(width, height - used) is { } parts)
                    return (new StackElement(gap, [.. children.Take(i), parts.Head]), new StackElement(gap, [parts.Tail, .. children.Skip(i + 1)]));
                return i == 0 ? null : (new StackElement(gap, [.. children.Take(i)]), new StackElement(gap, [.. children.Skip(i)]));
            }

            used += childHeight + gap;
        }

        return null;
    }
}
