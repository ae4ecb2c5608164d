using OrchardCrm.Pdf.Documents;
using OrchardCrm.Pdf.Layout;
using SkiaSharp;

namespace OrchardCrm.Pdf.Templates;

/// <summary>Bank details at the left, the QR code at the right, the online payment beneath.</summary>
internal sealed class PaymentBlock(PdfPayment payment, TextFactory text, Palette palette, TypeScale scale, PaymentLook look)
{
    // Smaller, a code of a long payload is hard to scan from paper.
    private const float QrSize = 84;

    public Element Build()
    {
        var columns = new List<Column> { new(Details()) };
        if (payment.QrPayload is { Length: > 0 } payload)
            columns.Add(new(Qr(payload), QrSize));
        var row = new RowElement(24, columns);
        return look switch
        {
            PaymentLook.Filled => new PanelElement(row, new Edges(16, 14)) { Fill = palette.AccentGround, Radius = 6 },
            PaymentLook.Ruled => new StackElement(8, new RuleElement(Palette.Hairline, 0.5f), row),
            _ => new PanelElement(row, new Edges(16, 12)) { Frame = Palette.Hairline, Radius = 6 },
        };
    }

    private StackElement Details()
    {
        var parts = new List<Element> { text.Text(payment.Title, scale.Strong with { Size = scale.BodySize + 1, LineHeight = scale.BodyLine + 1 }) };
        if (payment.Details.Count > 0)
        {
            var labels = payment.Details.Select(detail => text.Text(detail.Label, scale.Quiet)).ToList();
            var labelWidth = Math.Min(labels.Max(label => label.NaturalWidth) + 0.1f, 130);
            parts.Add(new SpaceElement(6));
            parts.AddRange(payment.Details.Select((detail, i) => new RowElement(16, [new(labels[i], labelWidth), new(text.Text(detail.Value, scale.Body))])));
        }

        if (payment.PayLink is { } link)
        {
            var word = text.Text(link.Text, scale.Strong with { Color = SKColors.White }, TextAlign.Center);
            var button = new PanelElement(word, new Edges(0, 6)) { Fill = palette.Accent, Radius = 6, Url = link.Url };
            var width = Math.Min(word.NaturalWidth + 32, 220);
            parts.Add(new SpaceElement(10));
            var address = new PanelElement(text.Text(link.Url, scale.Small), new Edges(0, 0)) { Url = link.Url };
            parts.Add(new RowElement(12, [new(button, width), new(address)], centered: true));
        }

        return new StackElement(0, parts);
    }

    private StackElement Qr(string payload) => payment.QrCaption is { Length: > 0 } caption
        ? new StackElement(2, new QrElement(payload, QrSize), text.Text(caption, scale.Small, TextAlign.Center))
        : new StackElement(0, new QrElement(payload, QrSize));
}
