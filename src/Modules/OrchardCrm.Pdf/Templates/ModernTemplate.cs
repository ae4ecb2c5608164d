using OrchardCrm.Pdf.Documents;
using OrchardCrm.Pdf.Layout;
using OrchardCrm.Pdf.Typography;
using OrchardCrm.Settings;
using SkiaSharp;

namespace OrchardCrm.Pdf.Templates;

/// <summary>
/// A band of the business's colour over the first page, a large title, the amount due in a box, rows told apart by grounds.
/// </summary>
internal sealed class ModernTemplate : IDocumentTemplate
{
    private const float DueWidth = 150;

    private static readonly TypeScale Scale = new(9, 13.5f, 7.5f, 11);
    private static readonly TextStyle Value = Scale.Strong with { Size = 10, LineHeight = 15 };
    private static readonly TextStyle Title = new(28, 34, Palette.Ink, FontWeight.SemiBold);
    private static readonly TextStyle LongTitle = Title with { Size = 20, LineHeight = 25 };

    public string Name => DocumentTemplates.Modern;

    public (PageFrame Frame, IReadOnlyList<FlowItem> Flow) Compose(DocumentPdfModel model, TextFactory text, LogoImage? logo)
    {
        var palette = new Palette(model.AccentColor);
        var blocks = new DocumentBlocks(model, text, palette, Scale);
        var frame = blocks.Frame(new Edges(48, 40, 48, 28));
        var flow = new List<FlowItem>
        {
            new(new BandElement(palette.Accent, 10)),
            new(Head(model, text, blocks, logo)) { SpaceBefore = 8 },
        };
        if (model.Facts.Count > 0)
            flow.Add(new(Facts(model, text, palette, frame.ContentWidth)) { SpaceBefore = 20 });
        flow.Add(new(new RowElement(32, [new(blocks.Party(model.BilledTo)), new(blocks.Party(model.From))])) { SpaceBefore = 22 });

        var look = new TableLook(5.5f, 14, palette.Accent, HasRules: false);
        flow.AddRange(new LineTable(model, text, palette, Scale, look, frame.ContentWidth).Items(spaceBefore: 22, keepLastWithNext: model.Totals.Count > 0));
        if (model.Totals.Count > 0)
            flow.Add(new(blocks.Totals(250, dueIsFilled: true)) { SpaceBefore = 10 });
        flow.AddRange(blocks.Ending(frame.ContentWidth, 22, PaymentLook.Filled));
        return (frame, flow);
    }

    private static RowElement Head(DocumentPdfModel model, TextFactory text, DocumentBlocks blocks, LogoImage? logo)
    {
        var title = new List<Element> { text.Text(model.Kind, text.WidthOf(model.Kind, Title) > 270 ? LongTitle : Title) };
        if (model.Number is { } number)
            title.Add(text.Text(number, new TextStyle(11, 16, Palette.Muted)));
        foreach (var chip in blocks.Status(TextAlign.Start))
            title.AddRange([new SpaceElement(8), chip]);
        var mark = blocks.SellerMark(logo, new SKSize(180, 60), new TextStyle(14, 19, Palette.Ink, FontWeight.SemiBold), TextAlign.End);
        return new RowElement(24, [new(new StackElement(0, title)), new(mark, 190)]);
    }

    private static RowElement Facts(DocumentPdfModel model, TextFactory text, Palette palette, float width)
    {
        var due = model.Facts.LastOrDefault(fact => fact.Emphasis);
        var others = FactRows.Of([.. model.Facts.Where(fact => fact != due)], 3, due is null ? width : width - DueWidth - 24, 16, fact => text.WidthOf(fact.Value, Value))
            .Select(facts => (Element)new RowElement(16, [.. facts.Select(fact => new Column(fact is null ? SpaceElement.Nothing : Fact(fact)))]));
        var left = new PanelElement(new StackElement(8, [.. others]), new Edges(0, 9));
        if (due is null)
            return new RowElement(0, [new(left)]);

        var white = new TextStyle(Scale.LabelSize, Scale.LabelLine, SKColors.White, FontWeight.SemiBold);
        var box = new PanelElement(
            new StackElement(2, text.Text(due.Label, white), text.Text(due.Value, white with { Size = 15, LineHeight = 20 })),
            new Edges(14, 9)) { Fill = palette.Accent, Radius = 6 };
        return new RowElement(24, [new(left), new(box, DueWidth)]);

        StackElement Fact(PdfFact fact) => new(2, text.Text(fact.Label, Scale.Label), text.Text(fact.Value, Value));
    }
}
