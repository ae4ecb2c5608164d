using OrchardCrm.Pdf.Documents;
using OrchardCrm.Pdf.Layout;
using OrchardCrm.Pdf.Typography;
using OrchardCrm.Settings;
using SkiaSharp;

namespace OrchardCrm.Pdf.Templates;

/// <summary>Small type and little space: seller, client and facts side by side, many lines a page.</summary>
internal sealed class CompactTemplate : IDocumentTemplate
{
    private static readonly TypeScale Scale = new(8, 10.5f, 7, 9.5f);

    public string Name => DocumentTemplates.Compact;

    public (PageFrame Frame, IReadOnlyList<FlowItem> Flow) Compose(DocumentPdfModel model, TextFactory text, LogoImage? logo)
    {
        var palette = new Palette(model.AccentColor);
        var blocks = new DocumentBlocks(model, text, palette, Scale);
        var frame = blocks.Frame(new Edges(40, 30, 40, 22));
        var flow = new List<FlowItem>
        {
            new(Head(model, text, palette, blocks, logo)),
            new(new RowElement(24, [new(blocks.Party(model.From)), new(blocks.Party(model.BilledTo)), new(Facts(model, text, palette), 172)])) { SpaceBefore = 8 },
        };
        flow.AddRange(new LineTable(model, text, palette, Scale, new TableLook(2.2f, 12), frame.ContentWidth)
            .Items(spaceBefore: 12, keepLastWithNext: model.Totals.Count > 0));
        if (model.Totals.Count > 0)
            flow.Add(new(blocks.Totals(210, dueIsFilled: false)) { SpaceBefore = 4 });
        flow.AddRange(blocks.Ending(frame.ContentWidth, 12, PaymentLook.Ruled));
        return (frame, flow);
    }

    private static StackElement Head(DocumentPdfModel model, TextFactory text, Palette palette, DocumentBlocks blocks, LogoImage? logo)
    {
        var mark = blocks.SellerMark(logo, new SKSize(140, 34), new TextStyle(12, 16, Palette.Ink, FontWeight.SemiBold));
        var title = new StackElement(3,
        [
            text.Text($"{model.Kind} {model.Number}".TrimEnd(), new TextStyle(13, 17, palette.Accent, FontWeight.SemiBold), TextAlign.End),
            .. blocks.Status(TextAlign.End),
        ]);
        return new StackElement(6, new RowElement(24, [new(mark), new(title, 280)]), new RuleElement(palette.Accent, 1.25f));
    }

    private static StackElement Facts(DocumentPdfModel model, TextFactory text, Palette palette) =>
        new(2, [.. model.Facts.Select(fact => new RowElement(8,
        [
            new(text.Text(fact.Label, Scale.Quiet)),
            new(text.Text(fact.Value, fact.Emphasis ? Scale.Strong with { Color = palette.Accent } : Scale.Strong, TextAlign.End)),
        ]))]);
}
