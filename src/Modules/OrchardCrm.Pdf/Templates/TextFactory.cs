using OrchardCrm.Pdf.Layout;
using OrchardCrm.Pdf.Typography;

namespace OrchardCrm.Pdf.Templates;

/// <summary>Makes the texts of one document.</summary>
internal sealed class TextFactory(TextShaper shaper, string language, ParagraphCache cache)
{
    public TextElement Text(string text, TextStyle style, TextAlign align = TextAlign.Start) =>
        new(
            text.AsSpan().IndexOfAny('\n', '\r') < 0
                ? [ParagraphOf(text, style.Weight)]
                : [.. text.ReplaceLineEndings("\n").Split('\n').Select(part => ParagraphOf(part, style.Weight))],
            style,
            align);

    /// <summary>The width in points of a text on one line.</summary>
    public float WidthOf(string text, TextStyle style) => ParagraphOf(text.ReplaceLineEndings(" "), style.Weight).NaturalWidth * style.Size;

    private Paragraph ParagraphOf(string text, FontWeight weight) => cache.Get(shaper, text, weight, language);
}
