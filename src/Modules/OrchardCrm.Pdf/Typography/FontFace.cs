using System.Collections.Concurrent;
using HarfBuzzSharp;

namespace OrchardCrm.Pdf.Typography;

/// <summary>One font file as it lies on disk: what it covers, and how it is shaped.</summary>
internal sealed class FontFace
{
    // Inter's contextual alternates put glyphs without a Unicode value for "-" and "×" between digits, and its
    // ligatures join letters: a number would be copied and searched wrongly.
    private static readonly Feature[] TextFeatures =
    [
        new(new Tag('c', 'a', 'l', 't'), 0, 0, uint.MaxValue),
        new(new Tag('l', 'i', 'g', 'a'), 0, 0, uint.MaxValue),
    ];

    private static readonly Feature[] FallbackFeatures = [new(new Tag('c', 'c', 'm', 'p'), 0, 0, uint.MaxValue)];

    private readonly ConcurrentDictionary<int, bool> _coverage = new();
    private readonly Lazy<GlyphGroups>? _groups;

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
        if (!isTextFace)
            return;
        Figures = new FigureGlyphs(Font, UnitsPerEm);
        _groups = new(() => new GlyphGroups(Font, Figures));
    }

    /// <summary>The file's name without its ending; unique within a library.</summary>
    public string Name { get; }

    public Face Face { get; }

    public Font Font { get; }

    public int UnitsPerEm { get; }

    /// <summary>How numbers are set; null for fall-back faces.</summary>
    public FigureGlyphs? Figures { get; }

    /// <summary>Letters that are cut together; null for fall-back faces.</summary>
    public GlyphGroups? Groups => _groups?.Value;

    public bool Covers(int codepoint) =>
        _coverage.GetOrAdd(codepoint, static (value, font) => font.TryGetNominalGlyph(value, out var glyph) && glyph != 0, Font);

    public void Shape(HarfBuzzSharp.Buffer buffer) => Font.Shape(buffer, Figures is null ? FallbackFeatures : TextFeatures);
}
