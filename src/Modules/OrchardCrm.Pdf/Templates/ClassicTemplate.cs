using System.Globalization;
using OrchardCrm.Pdf.Documents;
using OrchardCrm.Pdf.Layout;
using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Pdf.Templates;

/// <summary>Logo left, kind and number right; seller and client; facts in a strip; lines; totals right; how to pay; notes.</summary>
internal sealed class ClassicTemplate : IDocumentTemplate
{
    private static readonly TextStyle Body = new(9, 13, Palette.Ink);
    private static readonly TextStyle BodyStrong = Body with { Weight = FontWeight.SemiBold };
    private static readonly TextStyle Label = new(7.5f, 11, Palette.Muted, FontWeight.SemiBold);
    private static readonly TextStyle Small = new(7.5f, 11, Palette.Muted);

    public string Name => PdfTemplates.Classic;

    public (PageFrame Frame, IReadOnlyList<FlowItem> Flow) Compose(DocumentPdfModel model, TextFactory text, LogoImage? logo)
    {
        var palette = new Palette(model.AccentColor);
        var frame = Frame(model, text);
        var flow = new List<FlowItem>
        {
            new(Head(model, text, palette, logo)),
            new(Parties(model, text)) { SpaceBefore = 20 },
        };
        if (model.Facts.Count > 0)
            flow.Add(new(Facts(model, text, palette)) { SpaceBefore = 20 });

        flow.AddRange(new LineTable(model, text, palette, frame.ContentWidth).Items(spaceBefore: 20, keepLastWithNext: model.Totals.Count > 0));
        if (model.Totals.Count > 0)
            flow.Add(new(new AlignElement(Totals(model, text, palette), 232, TextAlign.End)) { SpaceBefore = 8 });
        if (model.LegalNotes.Count > 0)
            flow.Add(new(text.Text(string.Join('\n', model.LegalNotes), Body)) { SpaceBefore = 20, MayBreak = true });
        if (model.Payment is { } payment)
            flow.Add(new(new PaymentBlock(payment, text, palette).Build()) { SpaceBefore = 20 });
        AddTexts(flow, model, text, frame.ContentWidth);
        return (frame, flow);
    }

    private static PageFrame Frame(DocumentPdfModel model, TextFactory text)
    {
        var size = model.PageSize == PdfPageSize.Letter ? new SKSize(612, 792) : new SKSize(595, 842);
        return new PageFrame(size, new Edges(48, 40, 48, 28))
        {
            FootGap = 16,
            RunningHead = new StackElement(8,
                new RowElement(16,
                [
                    new(text.Text(model.From.Name, Small)),
                    new(text.Text($"{model.Kind} {model.Number}".TrimEnd(), Small, TextAlign.End)),
                ]),
                new RuleElement(Palette.Hairline, 0.5f)),
            Foot = (page, count) => new StackElement(8,
                new RuleElement(Palette.Hairline, 0.5f),
                new RowElement(24,
                [
                    new(text.Text(model.Footer ?? "", Small)),
                    new(text.Text(string.Format(CultureInfo.InvariantCulture, model.PageLabel, page, count), Small, TextAlign.End), 80),
                ])),
        };
    }

    private static RowElement Head(DocumentPdfModel model, TextFactory text, Palette palette, LogoImage? logo)
    {
        Element left = logo is null
            ? text.Text(model.From.Name, new TextStyle(16, 22, Palette.Ink, FontWeight.SemiBold))
            : new ImageElement(logo.Image, new SKSize(180, 56));
        var right = new List<Element>
        {
            text.Text(model.Kind, new TextStyle(22, 28, palette.Accent, FontWeight.SemiBold), TextAlign.End),
        };
        if (model.Number is { } number)
            right.Add(text.Text(number, new TextStyle(11, 16, Palette.Ink), TextAlign.End));
        if (model.Status is { } status)
        {
            right.Add(new SpaceElement(6));
            right.Add(StatusChip(status, text));
        }

        return new RowElement(24, [new(left), new(new StackElement(0, right), 250)]);
    }

    private static AlignElement StatusChip(PdfStatus status, TextFactory text)
    {
        var (color, ground) = Palette.Of(status.Tone);
        var word = text.Text(status.Text, Label with { Size = 8, LineHeight = 12, Color = color }, TextAlign.Center);
        return new AlignElement(new PanelElement(word, new Edges(0, 3)) { Fill = ground, Radius = 9 }, Math.Min(word.NaturalWidth + 20, 240), TextAlign.End);
    }

    private static RowElement Parties(DocumentPdfModel model, TextFactory text) =>
        new(32, [new(Party(model.From, text)), new(Party(model.BilledTo, text))]);

    private static StackElement Party(PdfParty party, TextFactory text)
    {
        var lines = new List<Element>
        {
            text.Text(party.Title, Label),
            new SpaceElement(4),
            text.Text(party.Name, BodyStrong with { Size = 10, LineHeight = 14 }),
        };
        if (party.Attention is { Length: > 0 } attention)
            lines.Add(text.Text(attention, Body));
        lines.AddRange(party.AddressLines.Select(line => text.Text(line, Body)));
        if (party.DetailLines.Count > 0)
        {
            lines.Add(new SpaceElement(4));
            lines.AddRange(party.DetailLines.Select(line => text.Text(line, Body with { Color = Palette.Muted })));
        }

        return new StackElement(0, lines);
    }

    private static PanelElement Facts(DocumentPdfModel model, TextFactory text, Palette palette)
    {
        var rows = model.Facts.Chunk(4).Select(facts => (Element)new RowElement(16, [.. facts.Select((fact, index) =>
        {
            var isLast = index == facts.Length - 1 && fact.Emphasis;
            var align = isLast ? TextAlign.End : TextAlign.Start;
            var value = fact.Emphasis ? BodyStrong with { Size = 12, LineHeight = 16, Color = palette.Accent } : BodyStrong with { LineHeight = 16 };
            return new Column(new StackElement(2, text.Text(fact.Label, Label, align), text.Text(fact.Value, value, align)));
        })]));
        return new PanelElement(new StackElement(8, [.. rows]), new Edges(16, 8)) { Fill = palette.AccentGround, Radius = 6 };
    }

    private static StackElement Totals(DocumentPdfModel model, TextFactory text, Palette palette) =>
        new(0, [.. model.Totals.Select(total => total.Weight switch
        {
            PdfTotalWeight.Due => (Element)new StackElement(0,
                new SpaceElement(4),
                new RuleElement(palette.Accent, 1.25f),
                new PanelElement(TotalRow(total, BodyStrong with { Size = 13, LineHeight = 18, Color = palette.Accent }, text), new Edges(0, 6))),
            PdfTotalWeight.Strong => new StackElement(0,
                new SpaceElement(3),
                new RuleElement(Palette.Hairline, 0.75f),
                new PanelElement(TotalRow(total, BodyStrong with { Size = 10, LineHeight = 15 }, text), new Edges(0, 5))),
            _ => new PanelElement(TotalRow(total, Body, text), new Edges(0, 2.5f)),
        })]);

    private static RowElement TotalRow(PdfTotal total, TextStyle style, TextFactory text)
    {
        var value = text.Text(total.Value, style, TextAlign.End);
        var label = text.Text(total.Label, style.Weight == FontWeight.Regular ? style with { Color = Palette.Muted } : style);
        return new RowElement(12, [new(label), new(value, Math.Min(value.NaturalWidth + 0.1f, 150))]);
    }

    // Two short texts stand side by side and save the page that a few lines would need.
    private static void AddTexts(List<FlowItem> flow, DocumentPdfModel model, TextFactory text, float width)
    {
        var blocks = new[] { model.Notes, model.Terms }.OfType<PdfText>().Where(block => block.Text.Length > 0).ToList();
        if (blocks.Count == 2)
        {
            var columns = blocks.Select(block => new StackElement(3, text.Text(block.Title, Label), text.Text(block.Text, Body))).ToList();
            var row = new RowElement(32, [.. columns.Select(column => new Column(column))]);
            if (row.Measure(width) <= Body.LineHeight * 7)
            {
                flow.Add(new(row) { SpaceBefore = 16 });
                return;
            }
        }

        foreach (var block in blocks)
        {
            flow.Add(new(text.Text(block.Title, Label)) { SpaceBefore = 16, KeepWithNext = true });
            flow.Add(new(text.Text(block.Text, Body)) { SpaceBefore = 3, MayBreak = true });
        }
    }
}
