using OrchardCrm.Pdf.Documents;
using OrchardCrm.Pdf.Layout;
using OrchardCrm.Pdf.Typography;
using OrchardCrm.Settings;
using SkiaSharp;

namespace OrchardCrm.Pdf.Templates;

/// <summary>Logo left, kind and number right; seller and client; facts in a strip; lines between hairlines; totals right.</summary>
internal sealed class ClassicTemplate : IDocumentTemplate
{
    private static readonly TypeScale Scale = new(9, 13, 7.5f, 11);

    public string Name => DocumentTemplates.Classic;

    public (PageFrame Frame, IReadOnlyList<FlowItem> Flow) Compose(DocumentPdfModel model, TextFactory text, LogoImage? logo)
    {
        var palette = new Palette(model.AccentColor);
        var blocks = new DocumentBlocks(model, text, palette, Scale);
        var frame = blocks.Frame(new Edges(48, 40, 48, 28));
        var flow = new List<FlowItem>
        {
            new(Head(model, text, palette, blocks, logo)),
            new(new RowElement(32, [new(blocks.Party(model.From)), new(blocks.Party(model.BilledTo))])) { SpaceBefore = 20 },
        };
        if (model.Facts.Count > 0)
            flow.Add(new(Facts(model, text, palette, frame.ContentWidth - 32)) { SpaceBefore = 20 });

        var table = new LineTable(model, text, palette, Scale, new TableLook(4.5f, 14), frame.ContentWidth);
        flow.AddRange(table.Items(spaceBefore: 20, keepLastWithNext: model.Totals.Count > 0));
        if (model.Totals.Count > 0)
            flow.Add(new(blocks.Totals(232, dueIsFilled: false)) { SpaceBefore = 8 });
        flow.AddRange(blocks.Ending(frame.ContentWidth, 20, PaymentLook.Framed));
        return (frame, flow);
    }

    private static RowElement Head(DocumentPdfModel model, TextFactory text, Palette palette, DocumentBlocks blocks, LogoImage? logo)
    {
        var left = blocks.SellerMark(logo, new SKSize(180, 56), new TextStyle(16, 22, Palette.Ink, FontWeight.SemiBold));
        var right = new List<Element>
        {
            text.Text(model.Kind, new TextStyle(22, 28, palette.Accent, FontWeight.SemiBold), TextAlign.End),
        };
        if (model.Number is { } number)
            right.Add(text.Text(number, new TextStyle(11, 16, Palette.Ink), TextAlign.End));
        foreach (var chip in blocks.Status(TextAlign.End))
            right.AddRange([new SpaceElement(6), chip]);
        return new RowElement(24, [new(left), new(new StackElement(0, right), 250)]);
    }

    private static PanelElement Facts(DocumentPdfModel model, TextFactory text, Palette palette, float width)
    {
        var rows = FactRows.Of(model.Facts, 4, width, 16, fact => text.WidthOf(fact.Value, Scale.Strong)).Select(facts => (Element)new RowElement(16, [.. facts.Select((fact, index) =>
        {
            var align = fact is { Emphasis: true } && index == facts.Count - 1 ? TextAlign.End : TextAlign.Start;
            var value = fact is { Emphasis: true }
                ? Scale.Strong with { Size = 12, LineHeight = 16, Color = palette.Accent }
                : Scale.Strong with { LineHeight = 16 };
            return new Column(fact is null ? SpaceElement.Nothing : new StackElement(2, text.Text(fact.Label, Scale.Label, align), text.Text(fact.Value, value, align)));
        })]));
        return new PanelElement(new StackElement(8, [.. rows]), new Edges(16, 8)) { Fill = palette.AccentGround, Radius = 6 };
    }
}
