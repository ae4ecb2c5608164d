using HarfBuzzSharp;

namespace OrchardCrm.Pdf.Typography;

/// <summary>A stretch of text that is shaped in one go: one face, one script, one direction.</summary>
internal readonly record struct TextSpan(int Start, int Length, FontFace Face, Script Script, byte Level)
{
    public int End => Start + Length;

    public bool IsRightToLeft => Level % 2 == 1;
}
