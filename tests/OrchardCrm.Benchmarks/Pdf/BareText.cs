using SkiaSharp;

namespace OrchardCrm.Benchmarks.Pdf;

/// <summary>A text ready for Skia: glyph numbers of the cut face and their places.</summary>
internal sealed record BareText(SKTypeface Typeface, float Size, SKColor Color, SKPoint Origin, ushort[] Glyphs, SKPoint[] Positions);
