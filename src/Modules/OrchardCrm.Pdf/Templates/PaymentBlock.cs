using OrchardCrm.Pdf.Documents;
using OrchardCrm.Pdf.Layout;
using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Pdf.Templates;

/// <summary>Bank details at the left, the QR code at the right, the online payment beneath.</summary>
internal sealed class PaymentBlock(PdfPayment payment, TextFactory text, Palette palette)
{
    private const float QrSize = 84;

    private static readonly TextStyle Title = new(10, 14, Palette.Ink, FontWeight.SemiBold);
    private static readonly TextStyle Label = new(8.5f, 13, Palette.Muted);
    private static readonly TextStyle Value = new(9, 13, Palette.Ink);
    private static readonly TextStyle Caption = new(7.5f, 10, Palette.Muted);

    public Element Build()
    {
        var columns = new List<Column> { new(Details()) };
        if (payment.QrPayload is { Length: > 0 } payload)
            columns.Add(new(Qr(payload), QrSize));
        return new PanelElement(new RowElement(24, columns), new Edges(16, 12)) { Frame = Palette.Hairline, Radius = 6 };
    }

    private StackElement Details()
    {
        var parts = new List<Element> { text.Text(payment.Title, Title) };
        if (payment.Details.Count > 0)
        {
            var labels = payment.Details.Select(detail => text.Text(detail.Label, Label)).ToList();
            var labelWidth = Math.Min(labels.Max(label => label.NaturalWidth) + 0.1f, 130);
            parts.Add(new SpaceElement(6));
            parts.AddRange(payment.Details.Select((detail, i) => new RowElement(16, [new(labels[i], labelWidth), new(text.Text(detail.Value, Value))])));
        }

        if (payment.PayLink is { } link)
        {
            var word = text.Text(link.Text, new TextStyle(9, 13, SKColors.White, FontWeight.SemiBold), TextAlign.Center);
            var button = new PanelElement(word, new Edges(0, 6)) { Fill = palette.Accent, Radius = 6, Url = link.Url };
            var width = Math.Min(word.NaturalWidth + 32, 220);
            parts.Add(new SpaceElement(10));
            var address = new PanelElement(text.Text(link.Url, Caption), new Edges(0, 0)) { Url = link.Url };
            parts.Add(new RowElement(12, [new(button, width), new(address)], centered: true));
        }

        return new StackElement(0, parts);
    }

    private StackElement Qr(string payload) => payment.QrCaption is { Length: > 0 } caption
        ? new StackElement(2, new QrElement(payload, QrSize), text.Text(caption, Caption, TextAlign.Center))
        : new StackElement(0, new QrElement(payload, QrSize));
}
