using OrchardCrm.Pdf.Layout;
using OrchardCrm.Pdf.Typography;

namespace OrchardCrm.Pdf.Templates;

/// <summary>Makes texts of one document; what repeats, such as units and rates, is shaped once.</summary>
internal sealed class TextFactory(TextShaper shaper, string language)
{
    private readonly Dictionary<(string Text, FontWeight Weight), Paragraph> _paragraphs = [];

    public TextElement Text(string text, TextStyle style, TextAlign align = TextAlign.Start) =>
        new([.. text.ReplaceLineEndings("\n").Split('\n').Select(part => ParagraphOf(part, style.Weight))], style, align);

    private Paragraph ParagraphOf(string text, FontWeight weight) =>
        _paragraphs.TryGetValue((text, weight), out var known)
            ? known
            : _paragraphs[(text, weight)] = new Paragraph(shaper, text, weight, language);
}
