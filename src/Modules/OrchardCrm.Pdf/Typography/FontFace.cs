using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using HarfBuzzSharp;

namespace OrchardCrm.Pdf.Typography;

/// <summary>One font file as it lies on disk: what it covers, and how it is shaped.</summary>
internal sealed partial class FontFace
{
    // Inter's contextual alternates put glyphs without a Unicode value for "-" and "×" between digits, and its
    // ligatures join letters: a number would be copied and searched wrongly.
    private static readonly Feature[] TextFeatures =
    [
        new(new Tag('c', 'a', 'l', 't'), 0, 0, uint.MaxValue),
        new(new Tag('l', 'i', 'g', 'a'), 0, 0, uint.MaxValue),
    ];

    private readonly ConcurrentDictionary<int, bool> _coverage = new();
    private readonly bool _isTextFace;

    public FontFace(string path, bool isTextFace)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        using var blob = Blob.FromFile(path);
        blob.MakeImmutable();
        Face = new Face(blob, 0);
        UnitsPerEm = Face.UnitsPerEm;
        Font = new Font(Face);
        Font.SetScale(UnitsPerEm, UnitsPerEm);
        Font.SetFunctionsOpenType();
        Face.MakeImmutable();
        _isTextFace = isTextFace;
    }

    /// <summary>The file's name without its ending; unique within a library.</summary>
    public string Name { get; }

    public Face Face { get; }

    public Font Font { get; }

    public int UnitsPerEm { get; }

    public bool Covers(int codepoint) =>
        _coverage.GetOrAdd(codepoint, static (value, font) => font.TryGetNominalGlyph(value, out var glyph) && glyph != 0, Font);

    /// <summary>Shapes <paramref name="text"/>, which lies in the buffer from cluster <paramref name="start"/> on.</summary>
    public void Shape(HarfBuzzSharp.Buffer buffer, ReadOnlySpan<char> text, int start)
    {
        if (!_isTextFace)
        {
            Font.Shape(buffer, new Feature(new Tag('c', 'c', 'm', 'p'), 0, 0, uint.MaxValue));
            return;
        }

        var features = new List<Feature>(TextFeatures);
        foreach (var number in Number().EnumerateMatches(text))
        {
            // Separators keep their own width, but without kerning, so that columns of amounts line up. A whole text must not
            // be tabular: hyphens and spaces would become as wide as figures, and numbers fall apart.
            features.Add(new Feature(new Tag('k', 'e', 'r', 'n'), 0, (uint)(start + number.Index), (uint)(start + number.Index + number.Length)));
            for (var i = number.Index; i < number.Index + number.Length; i++)
            {
                if (char.IsAsciiDigit(text[i]))
                    features.Add(new Feature(new Tag('t', 'n', 'u', 'm'), 1, (uint)(start + i), (uint)(start + i + 1)));
            }
        }

        Font.Shape(buffer, [.. features]);
    }

    [GeneratedRegex(@"\d[\d.,]*")]
    private static partial Regex Number();
}
