using SkiaSharp;

namespace OrchardCrm.Pdf.Typography;

/// <summary>A face cut to the glyphs of a document, ready for drawing.</summary>
internal sealed class CutFace
{
    // Text faces have their letters at low numbers: looked up in an array, since each glyph of each document is.
    private const int TableLength = 4096;

    private readonly (ushort Glyph, int Character)[] _table;
    private readonly Dictionary<uint, (ushort Glyph, int Character)>? _others;

    /// <param name="typeface">The face.</param>
    /// <param name="newGlyphs">Glyph of the whole face → glyph of the cut one.</param>
    /// <param name="characters">Glyph of the whole face → the character that a reader of the PDF sees in it.</param>
    public CutFace(SKTypeface typeface, IReadOnlyDictionary<uint, ushort> newGlyphs, IReadOnlyDictionary<uint, int> characters)
    {
        Typeface = typeface;
        _table = new (ushort, int)[Math.Min(TableLength, newGlyphs.Keys.DefaultIfEmpty().Max() + 1)];
        foreach (var (glyph, newGlyph) in newGlyphs)
        {
            var entry = (newGlyph, characters.GetValueOrDefault(glyph));
            if (glyph < _table.Length)
                _table[glyph] = entry;
            else
                (_others ??= [])[glyph] = entry;
        }
    }

    public SKTypeface Typeface { get; }

    /// <summary>The glyph of the cut face, and the character that it stands for; zero where it stands for none.</summary>
    public (ushort Glyph, int Character) this[uint glyph] => glyph < _table.Length ? _table[glyph] : _others![glyph];
}
