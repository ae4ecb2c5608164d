using SkiaSharp;

namespace OrchardCrm.Pdf.Typography;

/// <summary>The cut faces of one document, and what it is drawn with.</summary>
internal sealed class FaceSet : IDisposable
{
    private readonly Dictionary<FontFace, CutFace> _faces = [];
    private readonly Dictionary<(SKTypeface Typeface, float Size), SKFont> _fonts = [];
    private readonly Dictionary<SKColor, SKPaint> _paints = [];

    public FaceSet(IEnumerable<ShapedRun> runs, FaceCutter cutter)
    {
        var uses = new Dictionary<FontFace, GlyphUse>();
        // A text that repeats, such as a unit or a rate, is the same run.
        var seen = new HashSet<ShapedRun>(ReferenceEqualityComparer.Instance);
        foreach (var run in runs)
        {
            if (!seen.Add(run))
                continue;
            if (!uses.TryGetValue(run.Face, out var use))
                uses[run.Face] = use = new GlyphUse(run.Face);
            use.Add(run);
        }

        foreach (var (face, use) in uses)
            _faces[face] = cutter.Cut(face, use);
    }

    public CutFace this[FontFace face] => _faces[face];

    /// <summary>Collects the glyphs of one text after the other.</summary>
    public SKTextBlobBuilder TextBuilder { get; } = new();

    public SKFont Font(CutFace face, float size)
    {
        if (_fonts.TryGetValue((face.Typeface, size), out var known))
            return known;
        return _fonts[(face.Typeface, size)] =
            new SKFont(face.Typeface, size) { Subpixel = true, Hinting = SKFontHinting.None, LinearMetrics = true, BaselineSnap = false };
    }

    public SKPaint Paint(SKColor color) =>
        _paints.TryGetValue(color, out var known) ? known : _paints[color] = new SKPaint { Color = color, IsAntialias = true };

    public void Dispose()
    {
        TextBuilder.Dispose();
        foreach (var paint in _paints.Values)
            paint.Dispose();
        foreach (var font in _fonts.Values)
            font.Dispose();
    }
}
