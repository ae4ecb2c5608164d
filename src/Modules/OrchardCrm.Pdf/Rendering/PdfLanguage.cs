using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OrchardCrm.Pdf.Rendering;

/// <summary>
/// Says in a finished PDF which language it is in, so that screen readers speak it right. Skia has no setting for it: the
/// catalog is written a second time at the file's end, as PDF provides for changes.
/// </summary>
internal static partial class PdfLanguage
{
    /// <summary>What goes after the file; empty where its catalog was not found.</summary>
    public static byte[] Ending(ReadOnlySpan<byte> pdf, string language)
    {
        // Latin-1 keeps one character a byte, so that offsets in the text are offsets in the file.
        var tail = Encoding.Latin1.GetString(pdf[^Math.Min(pdf.Length, 1024)..]);
        var start = StartXref().Match(tail);
        var trailer = Trailer().Match(tail);
        if (!start.Success || !trailer.Success)
            return [];

        var root = Root().Match(trailer.Value);
        var catalogId = root.Groups[1].Value;
        var at = pdf.LastIndexOf(Encoding.Latin1.GetBytes($"\n{catalogId} 0 obj\n"));
        if (!root.Success || at < 0)
            return [];

        var catalogStart = at + 1;
        var catalog = Encoding.Latin1.GetString(pdf.Slice(catalogStart, Math.Min(4096, pdf.Length - catalogStart)));
        var end = catalog.IndexOf("endobj", StringComparison.Ordinal);
        var close = end < 0 ? -1 : catalog.LastIndexOf(">>", end, StringComparison.Ordinal);
        if (close < 0)
            return [];

        var changed = $"{catalog[..close]}\n/Lang ({language})>>\nendobj\n";
        var xrefOffset = pdf.Length + 1 + changed.Length;
        var dictionary = trailer.Groups[1].Value;
        return Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"\n{changed}xref\n{catalogId} 1\n{pdf.Length + 1:D10} 00000 n \ntrailer\n<<{dictionary}\n/Prev {start.Groups[1].Value}>>\nstartxref\n{xrefOffset}\n%%EOF\n"));
    }

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex StartXref();

    [GeneratedRegex(@"trailer\s*<<(.*)>>\s*startxref", RegexOptions.Singleline)]
    private static partial Regex Trailer();

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex Root();
}
