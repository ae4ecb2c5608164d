using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>Size and line height are in points.</summary>
internal sealed record TextStyle(float Size, float LineHeight, SKColor Color, FontWeight Weight = FontWeight.Regular);
