using System.Text.RegularExpressions;
using UglyToad.PdfPig;

namespace OrchardCrm.BrowserTests.Sites;

/// <summary>What a reader of a PDF reads, with single spaces.</summary>
internal static partial class PdfText
{
    public static string Of(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        return Spaces().Replace(string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text)), " ");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
