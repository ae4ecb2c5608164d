using HarfBuzzSharp;

namespace OrchardCrm.Pdf.Typography;

/// <summary>
/// Letters of the text face that are cut together: a document that uses one of a group gets all of it. Most documents of a
/// language then have the same cut, which is kept, and pay nothing for cutting. The cut still depends on the document alone.
/// </summary>
internal sealed class GlyphGroups
{
    private static readonly string[] Groups =
    [
        "0123456789.,-–:/%()+&@’ ",
        "abcdefghijklmnopqrstuvwxyz",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿß",
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝ",
        "ąćęłńóśźżčďěňřšťůžľĺŕőűăâîșțğışđ",
    ];

    private readonly Dictionary<uint, (uint Glyph, int Character)[]> _groupOf = [];

    public GlyphGroups(Font font, FigureGlyphs figures)
    {
        foreach (var group in Groups)
        {
            (uint Glyph, int Character)[] glyphs = [.. group
                .Select(letter => (Glyph: GlyphOf(letter), Character: (int)letter))
                .Where(entry => entry.Glyph != 0)];
            foreach (var (glyph, _) in glyphs)
                _groupOf.TryAdd(glyph, glyphs);
        }

        uint GlyphOf(char letter) => char.IsAsciiDigit(letter) ? figures[letter - '0'] : font.TryGetNominalGlyph(letter, out var glyph) ? glyph : 0;
    }

    /// <summary>All letters of the group to which the glyph belongs; null for a glyph that stands alone.</summary>
    public (uint Glyph, int Character)[]? Of(uint glyph) => _groupOf.GetValueOrDefault(glyph);
}
