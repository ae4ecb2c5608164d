using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>What all pages of a document share: size, margins, the head of continuation pages and the foot.</summary>
internal sealed record PageFrame(SKSize Size, Edges Margins)
{
    /// <summary>Head of every page but the first.</summary>
    public Element? RunningHead { get; init; }

    /// <summary>Foot of a page, from its number and the number of pages.</summary>
    public required Func<int, int, Element> Foot { get; init; }

    /// <summary>Space between flow and foot.</summary>
    public float FootGap { get; init; }

    public float ContentWidth => Size.Width - Margins.Left - Margins.Right;
}
