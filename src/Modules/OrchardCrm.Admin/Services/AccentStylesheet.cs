using System.Globalization;

namespace OrchardCrm.Admin.Services;

/// <summary>Writes the business's colour as custom properties, darkened or lightened until text in it passes WCAG AA (4.5 : 1).</summary>
public static class AccentStylesheet
{
    private const double Required = 4.5;
    private static readonly (double R, double G, double B) White = (255, 255, 255);

    // The darkest and lightest grounds of the themes; what passes on them passes on the others.
    private static readonly (double R, double G, double B) LightGround = (243, 244, 246);
    private static readonly (double R, double G, double B) DarkGround = (34, 38, 43);

    /// <summary>The stylesheet.</summary>
    /// <param name="color"><c>#rrggbb</c>.</param>
    public static string Write(string color)
    {
        var accent = Parse(color);
        var onLight = Readable(accent, LightGround, (0, 0, 0));
        var onDark = Readable(accent, DarkGround, White);
        var dark = $"--accent: {Hex(onDark)}; --on-accent: {Hex(TextOn(onDark))};";
        return $$"""
            :root { --accent: {{Hex(onLight)}}; --on-accent: {{Hex(TextOn(onLight))}}; }
            @media (prefers-color-scheme: dark) { :root:not([data-bs-theme="light"]) { {{dark}} } }
            :root[data-bs-theme="dark"] { {{dark}} }
            """;
    }

    private static (double R, double G, double B) Readable(
        (double R, double G, double B) color, (double R, double G, double B) ground, (double R, double G, double B) towards)
    {
        for (var step = 0; step <= 20; step++)
        {
            var share = step / 20.0;
            var mixed = (Mix(color.R, towards.R, share), Mix(color.G, towards.G, share), Mix(color.B, towards.B, share));
            if (Contrast(mixed, ground) >= Required)
                return mixed;
        }

        return towards;
    }

    private static (double R, double G, double B) TextOn((double R, double G, double B) ground) =>
        Contrast(White, ground) >= Required ? White : (17, 19, 22);

    private static double Mix(double from, double to, double share) => from + ((to - from) * share);

    private static double Contrast((double R, double G, double B) one, (double R, double G, double B) other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    // Relative luminance of WCAG 2.2.
    private static double Luminance((double R, double G, double B) color)
    {
        return (0.2126 * Linear(color.R)) + (0.7152 * Linear(color.G)) + (0.0722 * Linear(color.B));

        static double Linear(double channel)
        {
            var value = channel / 255;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
    }

    private static (double R, double G, double B) Parse(string color) =>
        color.Length == 7 && int.TryParse(color.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? ((value >> 16) & 255, (value >> 8) & 255, value & 255)
            : (47, 111, 79);

    private static string Hex((double R, double G, double B) color) => string.Create(
        CultureInfo.InvariantCulture, $"#{(int)Math.Round(color.R):x2}{(int)Math.Round(color.G):x2}{(int)Math.Round(color.B):x2}");
}
