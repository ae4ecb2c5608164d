using System.Globalization;

namespace OrchardCrm.Pdf.Typography;

/// <summary>A text shaped once and broken into lines for any width. Widths are in parts of the type size.</summary>
internal sealed class Paragraph
{
    private readonly TextShaper _shaper;
    private readonly string _language;
    private readonly string _text;
    private readonly List<TextSpan> _spans;
    private readonly TextLine _whole;

    public Paragraph(TextShaper shaper, string text, FontWeight weight, string language)
    {
        _shaper = shaper;
        _language = language;
        _text = shaper.Prepare(text, weight).TrimEnd();
        _spans = shaper.Itemize(_text, weight);
        _whole = LineOf(0, _text.Length);
    }

    public float NaturalWidth => _whole.Width;

    /// <summary>The width of the longest part that may not be broken.</summary>
    public float LongestWordWidth()
    {
        var offsets = WidthsUpTo();
        var longest = 0f;
        var start = 0;
        foreach (var end in LineBreaks.Find(_text, _language))
        {
            longest = Math.Max(longest, offsets[TrimmedEnd(start, end)] - offsets[start]);
            start = end;
        }

        return longest;
    }

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
        foreach (var next in LineBreaks.Find(_text, _language))
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

    // The width of the text before each UTF-16 unit, in reading order, whatever the direction of the runs.
    private float[] WidthsUpTo()
    {
        var advances = new float[_text.Length + 1];
        foreach (var span in _spans)
        {
            var run = _shaper.Shape(_text, span);
            for (var i = 0; i < run.Glyphs.Length; i++)
                advances[span.Start + run.Clusters[i] + 1] += run.Advances[i];
        }

        for (var i = 1; i < advances.Length; i++)
            advances[i] += advances[i - 1];
        return advances;
    }

    private TextLine LineOf(int start, int end)
    {
        if (end <= start)
            return TextLine.Empty;

        var runs = new List<ShapedRun>(_spans.Count);
        foreach (var span in _spans)
        {
            var from = Math.Max(start, span.Start);
            var to = Math.Min(end, span.End);
            if (from < to)
                runs.Add(_shaper.Shape(_text, span with { Start = from, Length = to - from }));
        }

        BidiLevels.Reorder(runs, static run => run.Level);
        return new TextLine(runs, runs.Sum(static run => run.Width));
    }
}
