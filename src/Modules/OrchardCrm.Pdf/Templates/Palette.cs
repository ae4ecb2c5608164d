using OrchardCrm.Pdf.Documents;
using SkiaSharp;

namespace OrchardCrm.Pdf.Templates;

/// <summary>The colours of a document: neutral greys and the business's own.</summary>
internal sealed class Palette(string accent)
{
    private const double ReadableContrast = 4.5;
    private static readonly SKColor DefaultAccent = new(0x1F, 0x4E, 0x8C);

    public static SKColor Ink { get; } = new(0x1A, 0x1D, 0x21);

    public static SKColor Muted { get; } = new(0x5C, 0x64, 0x70);

    public static SKColor Hairline { get; } = new(0xDF, 0xE2, 0xE7);

    public SKColor Accent { get; } = Readable(SKColor.TryParse(accent, out var color) ? color.WithAlpha(255) : DefaultAccent);

    /// <summary>A ground so light that text on it keeps its contrast.</summary>
    public SKColor AccentGround => Mix(Accent, SKColors.White, 0.93f);

    public static (SKColor Text, SKColor Ground) Of(PdfTone tone)
    {
        var text = tone switch
        {
            PdfTone.Info => new SKColor(0x1D, 0x5F, 0xBF),
            PdfTone.Warning => new SKColor(0x8A, 0x5A, 0x00),
            PdfTone.Danger => new SKColor(0xB3, 0x26, 0x1E),
            PdfTone.Success => new SKColor(0x1B, 0x75, 0x3C),
            _ => Muted,
        };
        return (text, Mix(text, SKColors.White, 0.9f));
    }

    private static SKColor Readable(SKColor color)
    {
        while (Contrast(color) < ReadableContrast)
            color = Mix(color, SKColors.Black, 0.08f);
        return color;
    }

    private static double Contrast(SKColor color) =>
        1.05 / ((0.2126 * Linear(color.Red)) + (0.7152 * Linear(color.Green)) + (0.0722 * Linear(color.Blue)) + 0.05);

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static SKColor Mix(SKColor from, SKColor to, float share)
    {
        byte Channel(byte a, byte b) => (byte)MathF.Round(a + ((b - a) * share));
        return new SKColor(Channel(from.Red, to.Red), Channel(from.Green, to.Green), Channel(from.Blue, to.Blue));
    }
}
