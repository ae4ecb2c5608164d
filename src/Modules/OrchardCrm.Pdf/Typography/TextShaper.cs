using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace OrchardCrm.Pdf.Typography;

/// <summary>Finds a face for each grapheme, splits a text into spans and shapes them, for one document's language.</summary>
internal sealed class TextShaper(FontLibrary library, string language)
{
    private const int MissingSubstitute = '?';

    // HarfBuzz keeps a language for the life of the process, however often it is asked for.
    private static readonly ConcurrentDictionary<string, Language> Languages = new(StringComparer.Ordinal);

    [ThreadStatic]
    private static Buffer? t_buffer;

    private readonly Language _language = Languages.GetOrAdd(language, static tag => new Language(tag));

    /// <summary>Canonical form without control characters: what is itemised, broken into lines and shaped.</summary>
    public string Prepare(string text, FontWeight weight)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;

        var normal = text.IsNormalized() ? text : text.Normalize();
        var result = new StringBuilder(normal.Length);
        foreach (var rune in normal.EnumerateRunes())
        {
            if (rune.Value == '\t')
                result.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Surrogate || rune.Value is 0xFEFF or 0xFE0E or 0xFE0F)
                continue;
            else if (IsIgnorable(rune.Value) || Candidates(weight).Any(face => face.Covers(rune.Value)))
                result.Append(rune.ToString());
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.NonSpacingMark))
                result.Append((char)MissingSubstitute);
        }

        return result.ToString();
    }

    public List<TextSpan> Itemize(string text, FontWeight weight)
    {
        var spans = new List<TextSpan>();
        if (text.Length == 0)
            return spans;

        if (Ascii.IsValid(text))
        {
            spans.Add(new TextSpan(0, text.Length, library.TextFace(weight), text.Any(char.IsAsciiLetter) ? Script.Latin : Script.Common, 0));
            return spans;
        }

        var faces = Candidates(weight);
        var levels = BidiLevels.Resolve(text);
        for (var i = 0; i < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, i);
            var grapheme = text.AsSpan(i, length);
            var script = ScriptOf(grapheme);
            var level = levels?[i] ?? 0;
            var last = spans.Count > 0 ? spans[^1] : default;
            var isCommon = script == Script.Common;
            var face = Choose(faces, grapheme);
            if (last.Face == face && last.Level == level && (isCommon || last.Script == script || last.Script == Script.Common))
                spans[^1] = last with { Length = last.Length + length, Script = last.Script == Script.Common ? script : last.Script };
            else
                spans.Add(new TextSpan(i, length, face, script, level));
            i += length;
        }

        return spans;
    }

    public ShapedRun Shape(string text, TextSpan span)
    {
        var buffer = t_buffer ??= new Buffer();
        buffer.ClearContents();
        buffer.AddUtf16(text.AsSpan(), span.Start, span.Length);
        buffer.Direction = span.IsRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = span.Script == Script.Common ? Script.Latin : span.Script;
        buffer.Language = _language;
        buffer.ClusterLevel = ClusterLevel.MonotoneGraphemes;
        buffer.Flags = BufferFlags.RemoveDefaultIgnorables;
        span.Face.Shape(buffer);
        return RunOf(buffer, text.Substring(span.Start, span.Length), span);
    }

    private static ShapedRun RunOf(Buffer buffer, string text, TextSpan span)
    {
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var count = infos.Length;
        var unit = 1f / span.Face.UnitsPerEm;
        var glyphs = new uint[count];
        var clusters = new int[count];
        var advances = new float[count];
        var unsafeToBreak = new bool[count];
        var hasOffsets = false;
        for (var i = 0; i < count; i++)
        {
            glyphs[i] = infos[i].Codepoint;
            clusters[i] = (int)infos[i].Cluster - span.Start;
            advances[i] = positions[i].XAdvance * unit;
            unsafeToBreak[i] = (infos[i].GlyphFlags & GlyphFlags.UnsafeToBreak) != 0;
            hasOffsets |= positions[i].XOffset != 0 || positions[i].YOffset != 0;
        }

        span.Face.Figures?.Apply(text, clusters, glyphs, advances);
        var width = 0f;
        foreach (var advance in advances)
            width += advance;
        if (!hasOffsets)
            return new ShapedRun(span.Face, text, glyphs, clusters, advances, null, null, unsafeToBreak, width, span.Level);

        var (offsetsX, offsetsY) = (new float[count], new float[count]);
        for (var i = 0; i < count; i++)
            (offsetsX[i], offsetsY[i]) = (positions[i].XOffset * unit, positions[i].YOffset * unit);
        return new ShapedRun(span.Face, text, glyphs, clusters, advances, offsetsX, offsetsY, unsafeToBreak, width, span.Level);
    }

    private static FontFace Choose(IReadOnlyList<FontFace> faces, ReadOnlySpan<char> grapheme)
    {
        foreach (var face in faces)
        {
            if (CoversAll(face, grapheme))
                return face;
        }

        // No face has the letter together with its marks: the letter decides.
        Rune.DecodeFromUtf16(grapheme, out var first, out _);
        return faces.FirstOrDefault(face => face.Covers(first.Value)) ?? faces[0];
    }

    private static bool CoversAll(FontFace face, ReadOnlySpan<char> grapheme)
    {
        foreach (var rune in grapheme.EnumerateRunes())
        {
            if (!IsIgnorable(rune.Value) && !face.Covers(rune.Value))
                return false;
        }

        return true;
    }

    private static Script ScriptOf(ReadOnlySpan<char> grapheme)
    {
        foreach (var rune in grapheme.EnumerateRunes())
        {
            if (rune.Value < 0x80)
                return Rune.IsLetter(rune) ? Script.Latin : Script.Common;
            var script = UnicodeFunctions.Default.GetScript(rune.Value);
            if (script != Script.Common && script != Script.Inherited && script != Script.Unknown)
                return script;
        }

        return Script.Common;
    }

    private static bool IsIgnorable(int codepoint) =>
        codepoint is 0x00AD or 0x034F or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F);

    private IReadOnlyList<FontFace> Candidates(FontWeight weight) => library.CandidatesFor(weight, language);
}
