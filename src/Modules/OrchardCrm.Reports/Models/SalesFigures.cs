namespace OrchardCrm.Reports.Models;

/// <summary>Sales and taxes of a period.</summary>
/// <param name="Rows">By currency and rate.</param>
/// <param name="Sums">By currency.</param>
public sealed record SalesFigures(IReadOnlyList<SalesRow> Rows, IReadOnlyList<SalesSum> Sums);
