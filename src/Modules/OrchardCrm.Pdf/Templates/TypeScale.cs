using OrchardCrm.Pdf.Layout;
using OrchardCrm.Pdf.Typography;

namespace OrchardCrm.Pdf.Templates;

/// <summary>The sizes of a template, in points; its texts are told apart by weight and grey rather than by more sizes.</summary>
internal sealed record TypeScale(float BodySize, float BodyLine, float LabelSize, float LabelLine)
{
    public TextStyle Body { get; } = new(BodySize, BodyLine, Palette.Ink);

    public TextStyle Strong { get; } = new(BodySize, BodyLine, Palette.Ink, FontWeight.SemiBold);

    public TextStyle Quiet { get; } = new(BodySize, BodyLine, Palette.Muted);

    public TextStyle Label { get; } = new(LabelSize, LabelLine, Palette.Muted, FontWeight.SemiBold);

    public TextStyle Small { get; } = new(LabelSize, LabelLine, Palette.Muted);
}
