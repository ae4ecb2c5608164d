using System.Globalization;
using OrchardCrm.Pdf.Documents;
using OrchardCrm.Pdf.Layout;
using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Pdf.Templates;

/// <summary>The parts of a document that all templates have, set in the sizes of one of them.</summary>
internal sealed class DocumentBlocks(DocumentPdfModel model, TextFactory text, Palette palette, TypeScale scale)
{
    /// <summary>Head of further pages: seller and document; foot: legal line and page number.</summary>
    public PageFrame Frame(Edges margins)
    {
        var size = model.PageSize == PdfPageSize.Letter ? new SKSize(612, 792) : new SKSize(595, 842);
        return new PageFrame(size, margins)
        {
            FootGap = 16,
            RunningHead = new StackElement(8,
                new RowElement(16,
                [
                    new(text.Text(model.From.Name, scale.Small)),
                    new(text.Text($"{model.Kind} {model.Number}".TrimEnd(), scale.Small, TextAlign.End)),
                ]),
                new RuleElement(Palette.Hairline, 0.5f)),
            Foot = (page, count) => new StackElement(8,
                new RuleElement(Palette.Hairline, 0.5f),
                new RowElement(24,
                [
                    new(text.Text(model.Footer ?? "", scale.Small)),
                    new(text.Text(string.Format(CultureInfo.InvariantCulture, model.PageLabel, page, count), scale.Small, TextAlign.End), 80),
                ])),
        };
    }

    /// <summary>The logo, or the business's name in its place.</summary>
    public Element SellerMark(LogoImage? logo, SKSize limit, TextStyle name, TextAlign align = TextAlign.Start)
    {
        if (logo is null)
            return text.Text(model.From.Name, name, align);
        var image = new ImageElement(logo.Image, limit);
        return new AlignElement(image, image.Width, align);
    }

    /// <summary>The status as a pill; nothing where there is none.</summary>
    public IEnumerable<Element> Status(TextAlign align)
    {
        if (model.Status is not { } status)
            return [];
        var (color, ground) = Palette.Of(status.Tone);
        var word = text.Text(status.Text, new TextStyle(8, 12, color, FontWeight.SemiBold), TextAlign.Center);
        return [new AlignElement(new PanelElement(word, new Edges(0, 3)) { Fill = ground, Radius = 9 }, Math.Min(word.NaturalWidth + 20, 240), align)];
    }

    /// <summary>Seller or client.</summary>
    public StackElement Party(PdfParty party)
    {
        var lines = new List<Element>
        {
            text.Text(party.Title, scale.Label),
            new SpaceElement(4),
            text.Text(party.Name, scale.Strong with { Size = scale.BodySize + 1, LineHeight = scale.BodyLine + 1 }),
        };
        if (party.Attention is { Length: > 0 } attention)
            lines.Add(text.Text(attention, scale.Body));
        lines.AddRange(party.AddressLines.Select(line => text.Text(line, scale.Body)));
        if (party.DetailLines.Count > 0)
        {
            lines.Add(new SpaceElement(4));
            lines.AddRange(party.DetailLines.Select(line => text.Text(line, scale.Quiet)));
        }

        return new StackElement(0, lines);
    }

    /// <summary>The totals at the right, the summary of taxes in the space that they leave.</summary>
    public Element Totals(float width, bool dueIsFilled)
    {
        var totals = new StackElement(0, [.. model.Totals.Select(total => TotalRow(total, dueIsFilled))]);
        return model.TaxSummary is { } summary
            ? new RowElement(32, [new(new PanelElement(Summary(summary), new Edges(0, 3, 0, 0))), new(totals, width)])
            : new AlignElement(totals, width, TextAlign.End);
    }

    /// <summary>Legal notes, how to pay, notes and terms: what follows the totals.</summary>
    public IEnumerable<FlowItem> Ending(float width, float space, PaymentLook look)
    {
        if (model.LegalNotes.Count > 0)
            yield return new(text.Text(string.Join('\n', model.LegalNotes), scale.Body)) { SpaceBefore = space, MayBreak = true };
        if (model.Payment is { } payment)
            yield return new(new PaymentBlock(payment, text, palette, scale, look).Build()) { SpaceBefore = space };

        var blocks = new[] { model.Notes, model.Terms }.OfType<PdfText>().Where(block => block.Text.Length > 0).ToList();
        if (SideBySide(blocks, width) is { } row)
        {
            yield return new(row) { SpaceBefore = space - 4 };
            yield break;
        }

        foreach (var block in blocks)
        {
            yield return new(text.Text(block.Title, scale.Label)) { SpaceBefore = space - 4, KeepWithNext = true };
            yield return new(text.Text(block.Text, scale.Body)) { SpaceBefore = 3, MayBreak = true };
        }
    }

    // Two short texts stand side by side and save the page that a few lines would need.
    private RowElement? SideBySide(List<PdfText> blocks, float width)
    {
        if (blocks.Count != 2)
            return null;
        var row = new RowElement(32, [.. blocks.Select(block =>
            new Column(new StackElement(3, text.Text(block.Title, scale.Label), text.Text(block.Text, scale.Body))))]);
        return row.Measure(width) <= scale.BodyLine * 7 ? row : null;
    }

    private Element TotalRow(PdfTotal total, bool dueIsFilled)
    {
        switch (total.Weight)
        {
            case PdfTotalWeight.Due when dueIsFilled:
                var onFill = scale.Strong with { Size = scale.BodySize + 3, LineHeight = scale.BodyLine + 4, Color = SKColors.White };
                return new StackElement(0,
                    new SpaceElement(4),
                    new PanelElement(ValueRow(total, onFill), new Edges(12, 7)) { Fill = palette.Accent, Radius = 5 });
            case PdfTotalWeight.Due:
                var due = scale.Strong with { Size = scale.BodySize + 4, LineHeight = scale.BodyLine + 5, Color = palette.Accent };
                return new StackElement(0,
                    new SpaceElement(4),
                    new RuleElement(palette.Accent, 1.25f),
                    new PanelElement(ValueRow(total, due), new Edges(0, 6)));
            case PdfTotalWeight.Strong:
                return new StackElement(0,
                    new SpaceElement(3),
                    Inset(new RuleElement(Palette.Hairline, 0.75f)),
                    Inset(new PanelElement(ValueRow(total, scale.Strong with { Size = scale.BodySize + 1, LineHeight = scale.BodyLine + 2 }), new Edges(0, 5))));
            default:
                return Inset(new PanelElement(ValueRow(total, scale.Body), new Edges(0, 2.5f)));
        }

        // Beside a filled row the figures of all rows stand on one line.
        Element Inset(Element row) => dueIsFilled ? new PanelElement(row, new Edges(12, 0)) : row;
    }

    private RowElement ValueRow(PdfTotal total, TextStyle style)
    {
        var value = text.Text(total.Value, style, TextAlign.End);
        var label = text.Text(total.Label, style.Weight == FontWeight.Regular ? style with { Color = Palette.Muted } : style);
        return new RowElement(12, [new(label), new(value, Math.Min(value.NaturalWidth + 0.1f, 150))]);
    }

    private StackElement Summary(PdfSummary summary)
    {
        var widths = summary.Columns.Select((column, i) => i == 0
            ? (float?)null
            : Math.Min(90, summary.Rows.Select(row => text.WidthOf(row.Cells[i].Text, scale.Small)).Append(text.WidthOf(column.Label, scale.Label)).Max() + 0.1f)).ToList();
        var rows = new List<Element>
        {
            new RowElement(12, [.. summary.Columns.Select((column, i) => new Column(text.Text(column.Label, scale.Label, AlignOf(column)), widths[i]))]),
            new SpaceElement(3),
            new RuleElement(Palette.Hairline, 0.5f),
            new SpaceElement(2),
        };
        rows.AddRange(summary.Rows.Select(row => new PanelElement(
            new RowElement(12, [.. summary.Columns.Select((column, i) => new Column(text.Text(row.Cells[i].Text, scale.Small, AlignOf(column)), widths[i]))]),
            new Edges(0, 1.5f))));
        return new StackElement(0, rows);
    }

    private static TextAlign AlignOf(PdfColumn column) => column.Alignment == PdfAlignment.End ? TextAlign.End : TextAlign.Start;
}
