namespace OrchardCrm.Pdf.Documents;

/// <summary>A column of the lines. The one that grows, by default the first, takes the width that the others leave.</summary>
public sealed record PdfColumn(string Label, PdfAlignment Alignment = PdfAlignment.Start, bool Grows = false);
