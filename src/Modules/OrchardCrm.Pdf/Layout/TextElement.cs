using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>Text of one style; line feeds begin paragraphs.</summary>
internal sealed class TextElement : Element
{
    // Inter's ascender and descender: every line has the same baseline, whichever faces its letters come from.
    private const float Ascent = 0.96875f;
    private const float Descent = 0.2412f;

    private readonly TextStyle _style;
    private readonly TextAlign _align;
    private readonly IReadOnlyList<Paragraph> _paragraphs;
    private float _brokenFor = -1;
    private IReadOnlyList<TextLine> _lines = [];

    public TextElement(IReadOnlyList<Paragraph> paragraphs, TextStyle style, TextAlign align)
    {
        _paragraphs = paragraphs;
        _style = style;
        _align = align;
    }

    private TextElement(IReadOnlyList<TextLine> lines, TextStyle style, TextAlign align, float width)
        : this([], style, align)
    {
        _lines = lines;
        _brokenFor = width;
    }

    public float NaturalWidth => _paragraphs.Max(paragraph => paragraph.NaturalWidth) * _style.Size;

    protected override float MeasureCore(float width) => LinesFor(width).Count * _style.LineHeight;

    public override void Draw(Page page, SKPoint origin, float width)
    {
        var baseline = origin.Y + ((_style.LineHeight - ((Ascent + Descent) * _style.Size)) / 2) + (Ascent * _style.Size);
        foreach (var line in LinesFor(width))
        {
            var free = width - (line.Width * _style.Size);
            var left = origin.X + (_align switch { TextAlign.End => free, TextAlign.Center => free / 2, _ => 0 });
            page.AddLine(line, left, baseline, _style);
            baseline += _style.LineHeight;
        }
    }

    public override (Element Head, Element Tail)? Split(float width, float height)
    {
        var lines = LinesFor(width);
        var fitting = (int)(height / _style.LineHeight);
        // A single line is not left alone at the top of the next page.
        if (lines.Count - fitting == 1 && fitting > 1)
            fitting--;
        return fitting < 1 || fitting >= lines.Count
            ? null
            : (new TextElement([.. lines.Take(fitting)], _style, _align, width), new TextElement([.. lines.Skip(fitting)], _style, _align, width));
    }

    private IReadOnlyList<TextLine> LinesFor(float width)
    {
        if (_paragraphs.Count > 0 && _brokenFor != width)
        {
            var measure = width / _style.Size;
            _lines = _paragraphs.Count == 1 ? _paragraphs[0].Break(measure) : [.. _paragraphs.SelectMany(paragraph => paragraph.Break(measure))];
            _brokenFor = width;
        }

        return _lines;
    }
}
