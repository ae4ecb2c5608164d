namespace OrchardCrm.Pdf.Documents;

/// <summary>A row of the totals.</summary>
public sealed record PdfTotal(string Label, string Value, PdfTotalWeight Weight = PdfTotalWeight.Normal);
