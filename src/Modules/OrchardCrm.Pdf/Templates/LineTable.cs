using OrchardCrm.Pdf.Documents;
using OrchardCrm.Pdf.Layout;
using SkiaSharp;

namespace OrchardCrm.Pdf.Templates;

/// <summary>The document's lines: columns as wide as their texts, the description takes the rest.</summary>
internal sealed class LineTable
{
    private const float Inset = 10;

    private readonly DocumentPdfModel _model;
    private readonly TextFactory _text;
    private readonly Palette _palette;
    private readonly TableLook _look;
    private readonly TextStyle _header;
    private readonly TextStyle _body;
    private readonly TextStyle _secondary;
    private readonly float?[] _widths;

    public LineTable(DocumentPdfModel model, TextFactory text, Palette palette, TypeScale scale, TableLook look, float width)
    {
        _model = model;
        _text = text;
        _palette = palette;
        _look = look;
        _header = look.HeaderGround is null ? scale.Label : scale.Label with { Color = SKColors.White };
        _body = scale.Body;
        _secondary = scale.Quiet with { Size = scale.BodySize - 1, LineHeight = scale.BodyLine - 1.5f };
        _widths = WidthsFor(width - (2 * Side));
    }

    // Grounds reach a little beyond the text that stands on them.
    private float Side => _look.HasRules ? 0 : Inset;

    public IEnumerable<FlowItem> Items(float spaceBefore, bool keepLastWithNext)
    {
        var header = HeaderRow();
        yield return new FlowItem(header) { SpaceBefore = spaceBefore, KeepWithNext = true };
        for (var i = 0; i < _model.Rows.Count; i++)
        {
            yield return new FlowItem(LineRow(_model.Rows[i], i))
            {
                RepeatedHeader = header,
                // The totals never stand on a page without a line of what they sum.
                KeepWithNext = keepLastWithNext && i == _model.Rows.Count - 1,
            };
        }
    }

    private Element HeaderRow()
    {
        var row = new RowElement(_look.Gap, [.. _model.Columns.Select((column, i) => new Column(_text.Text(column.Label, _header, AlignOf(column)), _widths[i]))]);
        return _look.HeaderGround is { } ground
            ? new PanelElement(row, new Edges(Side, _look.RowPadding)) { Fill = ground, Radius = 4 }
            : new StackElement(0, new PanelElement(row, new Edges(Side, _look.RowPadding + 0.5f)), new RuleElement(_palette.Accent, 1.25f));
    }

    private Element LineRow(PdfRow row, int index)
    {
        var cells = new PanelElement(
            new RowElement(_look.Gap, [.. _model.Columns.Select((column, i) => new Column(Cell(row, i, column), _widths[i]))]),
            new Edges(Side, _look.RowPadding)) { Fill = !_look.HasRules && index % 2 == 1 ? _palette.AccentGround : null };
        return _look.HasRules ? new StackElement(0, cells, new RuleElement(Palette.Hairline, 0.5f)) : cells;
    }

    private Element Cell(PdfRow row, int index, PdfColumn column)
    {
        var cell = index < row.Cells.Count ? row.Cells[index] : new PdfCell("");
        var main = _text.Text(cell.Text, _body, AlignOf(column));
        return cell.Secondary is { Length: > 0 } secondary
            ? new StackElement(1, main, _text.Text(secondary, _secondary, AlignOf(column)))
            : main;
    }

    private float?[] WidthsFor(float width)
    {
        var growing = Math.Max(0, _model.Columns.ToList().FindIndex(column => column.Grows));
        var natural = _model.Columns.Select((column, i) => i == growing ? 0 : NaturalWidth(column, i)).ToArray();

        // Amounts are not broken while the description still has a quarter of the page.
        var available = (width * 0.76f) - (_look.Gap * (natural.Length - 1));
        var excess = natural.Sum() / Math.Max(1, available);
        return [.. natural.Select((own, i) => i == growing ? (float?)null : excess > 1 ? own / excess : own)];
    }

    private float NaturalWidth(PdfColumn column, int index)
    {
        var widest = _text.WidthOf(column.Label, _header);
        foreach (var row in _model.Rows)
        {
            if (index >= row.Cells.Count)
                continue;
            widest = Math.Max(widest, _text.WidthOf(row.Cells[index].Text, _body));
            if (row.Cells[index].Secondary is { Length: > 0 } secondary)
                widest = Math.Max(widest, _text.WidthOf(secondary, _secondary));
        }

        return widest + 0.1f;
    }

    private static TextAlign AlignOf(PdfColumn column) => column.Alignment == PdfAlignment.End ? TextAlign.End : TextAlign.Start;
}
