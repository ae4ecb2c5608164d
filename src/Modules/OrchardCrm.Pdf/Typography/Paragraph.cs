using System.Globalization;

namespace OrchardCrm.Pdf.Typography;

/// <summary>
/// A text shaped once and broken into lines for any width. Widths are in parts of the type size. Several documents may use it
/// at once: what it keeps is set as a whole, and the same whoever sets it.
/// </summary>
internal sealed class Paragraph
{
    private readonly TextShaper _shaper;
    private readonly string _language;
    private readonly string _text;
    private readonly List<TextSpan> _spans;
    private readonly ShapedRun[] _runs;
    private readonly TextLine _whole;
    private float[]? _widthsUpTo;
    private List<int>? _breaks;

    public Paragraph(TextShaper shaper, string text, FontWeight weight, string language)
    {
        _shaper = shaper;
        _language = language;
        _text = shaper.Prepare(text, weight).TrimEnd();
        _spans = shaper.Itemize(_text, weight);
        _runs = [.. _spans.Select(span => shaper.Shape(_text, span))];
        _whole = LineOf(0, _text.Length);
    }

    public float NaturalWidth => _whole.Width;

    public IReadOnlyList<TextLine> Break(float width)
    {
        // A hair of tolerance: a column that is exactly as wide as its text must not wrap by rounding.
        var limit = width + 0.001f;
        if (_whole.Width <= limit)
            return [_whole];

        var upTo = WidthsUpTo();
        var lines = new List<TextLine>();
        var start = 0;
        var fitting = -1;
        foreach (var next in Breaks())
        {
            while (upTo[TrimmedEnd(start, next)] - upTo[start] > limit)
            {
                var end = fitting > start ? fitting : FitGraphemes(upTo, start, next, limit);
                lines.Add(LineOf(start, TrimmedEnd(start, end)));
                start = end;
                fitting = -1;
                if (start >= next)
                    break;
            }

            fitting = next;
        }

        if (start < _text.Length)
            lines.Add(LineOf(start, _text.Length));
        return lines;
    }

    private int FitGraphemes(float[] upTo, int start, int limitIndex, float limit)
    {
        var end = start + StringInfo.GetNextTextElementLength(_text, start);
        while (end < limitIndex)
        {
            var next = end + StringInfo.GetNextTextElementLength(_text, end);
            if (upTo[next] - upTo[start] > limit)
                break;
            end = next;
        }

        return end;
    }

    private int TrimmedEnd(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1]) && _text[end - 1] is not ('\u00A0' or '\u202F'))
            end--;
        return end;
    }

    private List<int> Breaks() => _breaks ??= LineBreaks.Find(_text, _language);

    // The width of the text before each UTF-16 unit, in reading order, whatever the direction of the runs.
    private float[] WidthsUpTo()
    {
        if (_widthsUpTo is { } known)
            return known;

        var advances = new float[_text.Length + 1];
        for (var span = 0; span < _runs.Length; span++)
        {
            var run = _runs[span];
            for (var i = 0; i < run.Glyphs.Length; i++)
                advances[_spans[span].Start + run.Clusters[i] + 1] += run.Advances[i];
        }

        for (var i = 1; i < advances.Length; i++)
            advances[i] += advances[i - 1];
        return _widthsUpTo = advances;
    }

    private TextLine LineOf(int start, int end)
    {
        if (end <= start)
            return TextLine.Empty;

        var runs = new List<ShapedRun>(_spans.Count);
        for (var i = 0; i < _spans.Count; i++)
        {
            var span = _spans[i];
            var from = Math.Max(start, span.Start);
            var to = Math.Min(end, span.End);
            if (from < to)
                runs.Add(_runs[i].TrySlice(from - span.Start, to - from) ?? _shaper.Shape(_text, span with { Start = from, Length = to - from }));
        }

        if (runs.Exists(static run => run.Level != 0))
            BidiLevels.Reorder(runs, static run => run.Level);
        return new TextLine(runs, runs.Sum(static run => run.Width));
    }
}
