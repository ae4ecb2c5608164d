namespace OrchardCrm.Pdf.Typography;

/// <summary>
/// The glyphs of a span in drawing order. Advances and offsets are in parts of the type size; clusters are indexes into
/// <see cref="Text"/>.
/// </summary>
internal sealed record ShapedRun(
    FontFace Face,
    string Text,
    uint[] Glyphs,
    int[] Clusters,
    float[] Advances,
    float[] OffsetsX,
    float[] OffsetsY,
    float Width,
    byte Level)
{
    /// <summary>
    /// Whether the text is better told word by word: where letters and glyphs don't match one to one, as in Thai or
    /// Devanagari, readers put spaces between the letters. Right-to-left words they turn round themselves, letter by letter.
    /// </summary>
    public bool IsToldByWord => Level % 2 == 0 && (Clusters.Length != Text.Length || Clusters.Distinct().Count() != Clusters.Length);

    /// <summary>Where the word around a cluster begins.</summary>
    public int WordStart(int cluster) => cluster == 0 ? 0 : Text.LastIndexOf(' ', cluster - 1) + 1;
}
