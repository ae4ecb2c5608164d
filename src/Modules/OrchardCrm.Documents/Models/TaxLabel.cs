using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Documents.Models;

/// <summary>A tax as a line names it.</summary>
/// <param name="Name">Name.</param>
/// <param name="Percent">Rate.</param>
/// <param name="Category">Kind.</param>
public sealed record TaxLabel(string Name, decimal Percent, TaxCategory Category);
