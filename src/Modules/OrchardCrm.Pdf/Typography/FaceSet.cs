namespace OrchardCrm.Pdf.Typography;

/// <summary>The cut faces of one document.</summary>
internal sealed class FaceSet
{
    private readonly Dictionary<FontFace, CutFace> _faces = [];

    public FaceSet(IEnumerable<ShapedRun> runs, FaceCutter cutter)
    {
        var uses = new Dictionary<FontFace, GlyphUse>();
        foreach (var run in runs)
        {
            if (!uses.TryGetValue(run.Face, out var use))
                uses[run.Face] = use = new GlyphUse();
            use.Add(run);
        }

        foreach (var (face, use) in uses)
            _faces[face] = cutter.Cut(face, use);
    }

    public CutFace this[FontFace face] => _faces[face];
}
