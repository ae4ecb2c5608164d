namespace OrchardCrm.Pdf.Documents;

/// <summary>A line of the document.</summary>
public sealed record PdfRow(params IReadOnlyList<PdfCell> Cells);
