using SkiaSharp;

namespace OrchardCrm.Pdf.Templates;

/// <summary>How the table of lines is set: space within rows and between columns, and what tells rows apart.</summary>
/// <param name="RowPadding">Space above and below a row.</param>
/// <param name="Gap">Space between columns.</param>
/// <param name="HeaderGround">Ground of the header; null for a rule in the business's colour beneath it.</param>
/// <param name="HasRules">Hairlines between rows; else every second row has a light ground.</param>
internal sealed record TableLook(float RowPadding, float Gap, SKColor? HeaderGround = null, bool HasRules = true);
