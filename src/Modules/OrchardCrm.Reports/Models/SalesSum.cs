namespace OrchardCrm.Reports.Models;

/// <summary>What was sold in a currency in a period.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Documents">How many documents it comes from.</param>
/// <param name="NetMinor">Without tax, minor units.</param>
/// <param name="TaxMinor">Tax.</param>
/// <param name="TotalMinor">With tax.</param>
public sealed record SalesSum(string Currency, int Documents, long NetMinor, long TaxMinor, long TotalMinor);
