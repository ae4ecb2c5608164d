using SkiaSharp;

namespace OrchardCrm.Pdf.Typography;

/// <summary>A face cut to the glyphs of a document, ready for drawing.</summary>
internal sealed record CutFace(SKTypeface Typeface, IReadOnlyDictionary<uint, ushort> NewGlyphs);
