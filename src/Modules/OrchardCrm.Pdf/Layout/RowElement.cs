using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>Elements beside each other, aligned at the top or centred.</summary>
internal sealed class RowElement(float gap, IReadOnlyList<Column> columns, bool centered = false) : Element
{
    public override float Measure(float width) => columns.Max(column => column.Content.Measure(WidthOf(column, width)));

    public override void Draw(Page page, SKPoint origin, float width)
    {
        var height = centered ? Measure(width) : 0;
        var x = origin.X;
        foreach (var column in columns)
        {
            var columnWidth = WidthOf(column, width);
            var top = centered ? (height - column.Content.Measure(columnWidth)) / 2 : 0;
            column.Content.Draw(page, new SKPoint(x, origin.Y + top), columnWidth);
            x += columnWidth + gap;
        }
    }

    public override (Element Head, Element Tail)? Split(float width, float height)
    {
        var parts = columns.Select(column =>
        {
            var columnWidth = WidthOf(column, width);
            return column.Content.Measure(columnWidth) <= height ? (column.Content, SpaceElement.Nothing) : column.Content.Split(width: columnWidth, height);
        }).ToList();
        return parts.Any(part => part is null)
            ? null
            : (new RowElement(gap, [.. columns.Zip(parts, (column, part) => column with { Content = part!.Value.Head })]),
               new RowElement(gap, [.. columns.Zip(parts, (column, part) => column with { Content = part!.Value.Tail })]));
    }

    private float WidthOf(Column column, float width)
    {
        if (column.Width is { } fixedWidth)
            return fixedWidth;
        var free = width - (gap * (columns.Count - 1)) - columns.Sum(other => other.Width ?? 0);
        return free / columns.Count(other => other.Width is null);
    }
}
