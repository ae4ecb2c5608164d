using OrchardCrm.Pdf.Documents;
using OrchardCrm.Pdf.Layout;
using OrchardCrm.Pdf.Typography;

namespace OrchardCrm.Pdf.Templates;

/// <summary>The document's lines: columns as wide as their texts, the description takes the rest.</summary>
internal sealed class LineTable
{
    private const float Gap = 14;

    private static readonly TextStyle Header = new(7.5f, 11, Palette.Muted, FontWeight.SemiBold);
    private static readonly TextStyle Body = new(9, 13, Palette.Ink);
    private static readonly TextStyle Secondary = new(8, 11.5f, Palette.Muted);

    private readonly DocumentPdfModel _model;
    private readonly TextFactory _text;
    private readonly Palette _palette;
    private readonly float?[] _widths;

    public LineTable(DocumentPdfModel model, TextFactory text, Palette palette, float width)
    {
        _model = model;
        _text = text;
        _palette = palette;
        _widths = WidthsFor(width);
    }

    public IEnumerable<FlowItem> Items(float spaceBefore, bool keepLastWithNext)
    {
        var header = HeaderRow();
        yield return new FlowItem(header) { SpaceBefore = spaceBefore, KeepWithNext = true };
        for (var i = 0; i < _model.Rows.Count; i++)
        {
            yield return new FlowItem(LineRow(_model.Rows[i]))
            {
                RepeatedHeader = header,
                // The totals never stand on a page without a line of what they sum.
                KeepWithNext = keepLastWithNext && i == _model.Rows.Count - 1,
            };
        }
    }

    private StackElement HeaderRow() => new(0,
        new PanelElement(
            new RowElement(Gap, [.. _model.Columns.Select((column, i) => new Column(_text.Text(column.Label, Header, AlignOf(column)), _widths[i]))]),
            new Edges(0, 5)),
        new RuleElement(_palette.Accent, 1.25f));

    private StackElement LineRow(PdfRow row) => new(0,
        new PanelElement(
            new RowElement(Gap, [.. _model.Columns.Select((column, i) => new Column(Cell(row, i, column), _widths[i]))]),
            new Edges(0, 4.5f)),
        new RuleElement(Palette.Hairline, 0.5f));

    private Element Cell(PdfRow row, int index, PdfColumn column)
    {
        var cell = index < row.Cells.Count ? row.Cells[index] : new PdfCell("");
        var main = _text.Text(cell.Text, Body, AlignOf(column));
        return cell.Secondary is { Length: > 0 } secondary
            ? new StackElement(1, main, _text.Text(secondary, Secondary, AlignOf(column)))
            : main;
    }

    private float?[] WidthsFor(float width)
    {
        var growing = Math.Max(0, _model.Columns.ToList().FindIndex(column => column.Grows));
        var natural = _model.Columns.Select((column, i) => i == growing ? 0 : NaturalWidth(column, i)).ToArray();

        // Amounts are not broken while the description still has a good quarter of the page.
        var available = (width * 0.72f) - (Gap * (natural.Length - 1));
        var excess = natural.Sum() / Math.Max(1, available);
        return [.. natural.Select((own, i) => i == growing ? (float?)null : excess > 1 ? own / excess : own)];
    }

    private float NaturalWidth(PdfColumn column, int index)
    {
        var widest = _text.WidthOf(column.Label, Header);
        foreach (var row in _model.Rows)
        {
            if (index >= row.Cells.Count)
                continue;
            widest = Math.Max(widest, _text.WidthOf(row.Cells[index].Text, Body));
            if (row.Cells[index].Secondary is { Length: > 0 } secondary)
                widest = Math.Max(widest, _text.WidthOf(secondary, Secondary));
        }

        return widest + 0.1f;
    }

    private static TextAlign AlignOf(PdfColumn column) => column.Alignment == PdfAlignment.End ? TextAlign.End : TextAlign.Start;
}
