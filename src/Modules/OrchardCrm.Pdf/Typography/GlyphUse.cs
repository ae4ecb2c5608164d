using System.Runtime.InteropServices;
using System.Text;

namespace OrchardCrm.Pdf.Typography;

/// <summary>Which glyphs of a face a document draws, and which single character each of them stands for.</summary>
internal sealed class GlyphUse(FontFace face)
{
    private readonly Dictionary<uint, int> _characters = [];

    /// <summary>Glyph → code point; zero where a glyph stands for no single character.</summary>
    public IReadOnlyDictionary<uint, int> Characters => _characters;

    public void Add(ShapedRun run)
    {
        for (var i = 0; i < run.Glyphs.Length; i++)
        {
            var character = run.IsOneToOne && !char.IsSurrogate(run.Text[i]) ? run.Text[i] : SingleCharacterAt(run, i);
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_characters, run.Glyphs[i], out var exists);
            if (!exists && face.Groups?.Of(run.Glyphs[i]) is { } group)
                AddGroup(group);
            // The group may have moved the entry.
            if (!exists)
                known = ref CollectionsMarshal.GetValueRefOrAddDefault(_characters, run.Glyphs[i], out _);
            if (known == 0 || (character != 0 && character < known))
                known = character;
        }
    }

    /// <summary>Two documents with the same key get the same cut.</summary>
    public string Key()
    {
        var glyphs = _characters.Keys.ToArray();
        Array.Sort(glyphs);
        var key = new StringBuilder(face.Name, face.Name.Length + 2 + (glyphs.Length * 3));
        foreach (var glyph in glyphs)
        {
            var character = _characters[glyph];
            key.Append((char)glyph).Append((char)(character >> 16)).Append((char)character);
        }

        return key.ToString();
    }

    private void AddGroup((uint Glyph, int Character)[] group)
    {
        foreach (var (glyph, character) in group)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_characters, glyph, out _);
            if (known == 0 || character < known)
                known = character;
        }
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
