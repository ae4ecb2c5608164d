using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Documents.Models;

/// <summary>A row of the tax summary, in minor units.</summary>
/// <param name="Name">Name.</param>
/// <param name="Percent">Rate.</param>
/// <param name="Category">Kind.</param>
/// <param name="BaseMinor">What it is taken of.</param>
/// <param name="AmountMinor">How much it is.</param>
/// <param name="Reason">Why nothing is charged.</param>
public sealed record TaxFigure(
    string Name, decimal Percent, TaxCategory Category, long BaseMinor, long AmountMinor, string? Reason);
