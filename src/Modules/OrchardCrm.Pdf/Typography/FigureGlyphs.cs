using HarfBuzzSharp;

namespace OrchardCrm.Pdf.Typography;

/// <summary>
/// Gives numbers in a shaped text figures of one width and takes the kerning out of them, so that columns of amounts line up.
/// Done after shaping: HarfBuzz would make a new plan for each text if every number were a feature's range of its own.
/// A whole text must not be tabular: hyphens and spaces would become as wide as figures, and numbers fall apart.
/// </summary>
internal sealed class FigureGlyphs
{
    private readonly Font _font;
    private readonly float _unit;
    private readonly (uint Glyph, float Advance)[] _figures = new (uint, float)[10];

    public FigureGlyphs(Font font, int unitsPerEm)
    {
        _font = font;
        _unit = 1f / unitsPerEm;
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16("0123456789");
        buffer.GuessSegmentProperties();
        font.Shape(buffer, new Feature(new Tag('t', 'n', 'u', 'm'), 1, 0, uint.MaxValue), new Feature(new Tag('k', 'e', 'r', 'n'), 0, 0, uint.MaxValue));
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        for (var i = 0; i < _figures.Length; i++)
            _figures[i] = (infos[i].Codepoint, positions[i].XAdvance * _unit);
    }

    /// <summary>The glyph of a figure in numbers.</summary>
    public uint this[int figure] => _figures[figure].Glyph;

    /// <summary>Sets the numbers of <paramref name="text"/>; arrays are by glyph, clusters index the text.</summary>
    public void Apply(ReadOnlySpan<char> text, int[] clusters, uint[] glyphs, float[] advances)
    {
        for (var i = 0; i < glyphs.Length; i++)
        {
            var letter = text[clusters[i]];
            if (char.IsAsciiDigit(letter))
                (glyphs[i], advances[i]) = _figures[letter - '0'];
            else if (letter is '.' or ',' && IsInNumber(text, clusters[i]))
                advances[i] = _font.GetHorizontalGlyphAdvance(glyphs[i]) * _unit;
        }
    }

    private static bool IsInNumber(ReadOnlySpan<char> text, int separator)
    {
        while (separator >= 0 && text[separator] is '.' or ',')
            separator--;
        return separator >= 0 && char.IsAsciiDigit(text[separator]);
    }
}
