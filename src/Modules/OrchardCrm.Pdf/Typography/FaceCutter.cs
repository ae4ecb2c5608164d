using System.Collections.Concurrent;
using SkiaSharp;

namespace OrchardCrm.Pdf.Typography;

/// <summary>
/// Cuts faces to the glyphs that documents use. A whole face makes files fifteen times as large and ten times as slow.
/// The cut depends on the document alone, never on those before it, so that the same document gives the same bytes;
/// cuts are kept by their glyph set, since documents of one business repeat them.
/// </summary>
internal sealed class FaceCutter
{
    private const int KeptCuts = 256;

    private readonly ConcurrentDictionary<string, CutFace> _cuts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _ages = new();

    public static FaceCutter Shared { get; } = new();

    public CutFace Cut(FontFace face, GlyphUse use)
    {
        var key = use.Key();
        if (_cuts.TryGetValue(key, out var known))
            return known;

        var cut = CutNow(face, use);
        if (!_cuts.TryAdd(key, cut))
            return cut;

        _ages.Enqueue(key);
        // A cut that falls out is not disposed: a document may still be drawn with it, and its finalizer frees it.
        while (_ages.Count > KeptCuts && _ages.TryDequeue(out var oldest))
            _cuts.TryRemove(oldest, out _);
        return cut;
    }

    private static CutFace CutNow(FontFace face, GlyphUse use)
    {
        var characters = use.Characters;
        var (font, newGlyphs) = HarfBuzzSubset.Cut(face.Face.Handle, [.. characters.Keys]);
        // The first glyph of a character stands for it in the map; a further one has to be told with its text.
        var mapping = characters
            .Where(entry => entry.Value != 0 && newGlyphs.ContainsKey(entry.Key))
            .GroupBy(entry => entry.Value)
            .ToDictionary(group => group.Min(entry => entry.Key), group => group.Key);
        using var data = SKData.CreateCopy(CharacterMap.Replace(font, mapping.Select(entry => (entry.Value, newGlyphs[entry.Key]))));
        return new CutFace(SKTypeface.FromData(data), newGlyphs, mapping);
    }
}
