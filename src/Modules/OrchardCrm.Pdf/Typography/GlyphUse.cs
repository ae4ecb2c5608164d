using System.Text;

namespace OrchardCrm.Pdf.Typography;

/// <summary>Which glyphs of a face a document draws, and which single character each of them stands for.</summary>
internal sealed class GlyphUse
{
    private readonly SortedDictionary<uint, int> _characters = [];

    /// <summary>Glyph → code point; zero where a glyph stands for no single character.</summary>
    public IReadOnlyDictionary<uint, int> Characters => _characters;

    public void Add(ShapedRun run)
    {
        for (var i = 0; i < run.Glyphs.Length; i++)
        {
            var character = SingleCharacterAt(run, i);
            if (!_characters.TryGetValue(run.Glyphs[i], out var known) || known == 0 || (character != 0 && character < known))
                _characters[run.Glyphs[i]] = character;
        }
    }

    /// <summary>Two documents with the same key get the same cut.</summary>
    public string Key(string faceName)
    {
        var key = new StringBuilder(faceName, faceName.Length + (_characters.Count * 8));
        foreach (var (glyph, character) in _characters)
            key.Append(' ').Append(glyph).Append(':').Append(character);
        return key.ToString();
    }

    private static int SingleCharacterAt(ShapedRun run, int index)
    {
        var cluster = run.Clusters[index];
        if ((index > 0 && run.Clusters[index - 1] == cluster) || (index + 1 < run.Clusters.Length && run.Clusters[index + 1] == cluster))
            return 0;

        var neighbour = run.Level % 2 == 1 ? index - 1 : index + 1;
        var end = neighbour >= 0 && neighbour < run.Clusters.Length ? run.Clusters[neighbour] : run.Text.Length;
        Rune.DecodeFromUtf16(run.Text.AsSpan(cluster), out var rune, out var length);
        return cluster + length == end ? rune.Value : 0;
    }
}
