namespace OrchardCrm.Pdf.Typography;

/// <summary>One line of text: its runs from left to right, its width in parts of the type size.</summary>
internal sealed record TextLine(IReadOnlyList<ShapedRun> Runs, float Width)
{
    public static TextLine Empty { get; } = new([], 0);
}
