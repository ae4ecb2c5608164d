namespace OrchardCrm.Pdf.Documents;

/// <summary>A small table beside the totals, such as the taxes by rate. Each row has a cell a column.</summary>
public sealed record PdfSummary(IReadOnlyList<PdfColumn> Columns, IReadOnlyList<PdfRow> Rows);
