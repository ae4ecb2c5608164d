namespace OrchardCrm.Pdf.Typography;

/// <summary>
/// The glyphs of a span in drawing order. Advances and offsets are in parts of the type size; clusters are indexes into
/// <see cref="Text"/>. Most runs have no offsets (null) and one glyph a letter.
/// </summary>
internal sealed record ShapedRun(
    FontFace Face,
    string Text,
    uint[] Glyphs,
    int[] Clusters,
    float[] Advances,
    float[]? OffsetsX,
    float[]? OffsetsY,
    bool[] UnsafeToBreak,
    float Width,
    byte Level)
{
    /// <summary>Each letter has one glyph, in reading order.</summary>
    public bool IsOneToOne { get; } = Level % 2 == 0 && Glyphs.Length == Text.Length && IsCounting(Clusters);

    /// <summary>
    /// Whether the text is better told word by word: where letters and glyphs don't match one to one, as in Thai or
    /// Devanagari, readers put spaces between the letters. Right-to-left words they turn round themselves, letter by letter.
    /// </summary>
    public bool IsToldByWord => Level % 2 == 0 && !IsOneToOne;

    /// <summary>Where the word around a cluster begins.</summary>
    public int WordStart(int cluster) => cluster == 0 ? 0 : Text.LastIndexOf(' ', cluster - 1) + 1;

    /// <summary>
    /// The run of a part of the text, without shaping it again; null where the letters at the cuts would join or kern otherwise.
    /// </summary>
    public ShapedRun? TrySlice(int start, int length)
    {
        if (start == 0 && length == Text.Length)
            return this;
        if (!IsOneToOne || UnsafeToBreak[start] || (start + length < Text.Length && UnsafeToBreak[start + length]))
            return null;

        var range = start..(start + length);
        var advances = Advances[range];
        return new ShapedRun(Face, Text.Substring(start, length), Glyphs[range], Clusters[..length], advances,
            OffsetsX?[range], OffsetsY?[range], UnsafeToBreak[range], advances.Sum(), Level);
    }

    private static bool IsCounting(int[] clusters)
    {
        for (var i = 0; i < clusters.Length; i++)
        {
            if (clusters[i] != i)
                return false;
        }

        return true;
    }
}
