using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Reports.Models;

/// <summary>What was sold at a tax rate in a period.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Name">Name of the tax; empty for none.</param>
/// <param name="Percent">Rate.</param>
/// <param name="Category">Kind of tax.</param>
/// <param name="BaseMinor">What the tax is taken of, minor units.</param>
/// <param name="TaxMinor">The tax; negative where clients kept it back.</param>
public sealed record SalesRow(string Currency, string Name, decimal Percent, TaxCategory Category, long BaseMinor, long TaxMinor);
