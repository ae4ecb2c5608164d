using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>Elements beside each other, aligned at the top or centred.</summary>
internal sealed class RowElement(float gap, IReadOnlyList<Column> columns, bool centered = false) : Element
{
    private readonly float[] _widths = new float[columns.Count];
    private float _widthsFor = float.NaN;

    protected override float MeasureCore(float width)
    {
        var widths = WidthsIn(width);
        var height = 0f;
        for (var i = 0; i < widths.Length; i++)
            height = Math.Max(height, columns[i].Content.Measure(widths[i]));
        return height;
    }

    public override void Draw(Page page, SKPoint origin, float width)
    {
        var widths = WidthsIn(width);
        var height = centered ? Measure(width) : 0;
        var x = origin.X;
        for (var i = 0; i < widths.Length; i++)
        {
            var content = columns[i].Content;
            var top = centered ? (height - content.Measure(widths[i])) / 2 : 0;
            content.Draw(page, new SKPoint(x, origin.Y + top), widths[i]);
            x += widths[i] + gap;
        }
    }

    public override (Element Head, Element Tail)? Split(float width, float height)
    {
        var widths = WidthsIn(width);
        var parts = columns.Select((column, i) =>
        {
            var columnWidth = widths[i];
            return column.Content.Measure(columnWidth) <= height ? (column.Content, SpaceElement.Nothing) : column.Content.Split(width: columnWidth, height);
        }).ToList();
        return parts.Any(part => part is null)
            ? null
            : (new RowElement(gap, [.. columns.Zip(parts, (column, part) => column with { Content = part!.Value.Head })]),
               new RowElement(gap, [.. columns.Zip(parts, (column, part) => column with { Content = part!.Value.Tail })]));
    }

    private float[] WidthsIn(float width)
    {
        if (_widthsFor == width)
            return _widths;

        var free = width - (gap * (columns.Count - 1));
        var sharing = 0;
        foreach (var column in columns)
        {
            free -= column.Width ?? 0;
            sharing += column.Width is null ? 1 : 0;
        }

        for (var i = 0; i < _widths.Length; i++)
            _widths[i] = columns[i].Width ?? (free / sharing);
        _widthsFor = width;
        return _widths;
    }
}
