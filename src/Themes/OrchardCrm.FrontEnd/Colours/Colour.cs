using System.Globalization;

namespace OrchardCrm.FrontEnd.Colours;

/// <summary>An sRGB colour, and how well it reads on another (WCAG 2.2).</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    internal static readonly Colour White = new(255, 255, 255);

    internal static Colour? Parse(string? text)
    {
        if (text is not { Length: 7 } || text[0] != '#'
            || !int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return null;
        return new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    internal double ContrastWith(Colour other)
    {
        var (lighter, darker) = (Math.Max(Luminance, other.Luminance), Math.Min(Luminance, other.Luminance));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>This colour with a share (0 to 1) of another in it.</summary>
    internal Colour MixedWith(Colour other, double share)
    {
        return new(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue));

        byte Mix(byte mine, byte theirs) => (byte)Math.Round(mine + (theirs - mine) * share);
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
