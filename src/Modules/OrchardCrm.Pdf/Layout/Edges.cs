namespace OrchardCrm.Pdf.Layout;

/// <summary>Space on the four sides, in points.</summary>
internal readonly record struct Edges(float Left, float Top, float Right, float Bottom)
{
    public Edges(float horizontal, float vertical)
        : this(horizontal, vertical, horizontal, vertical)
    {
    }
}
