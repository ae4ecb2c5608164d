namespace OrchardCrm.Documents.Totals;

/// <summary>A tax on a line: its name, its rate and its kind.</summary>
/// <param name="Name">What the document calls it: VAT, ISS, GST.</param>
/// <param name="Percent">The rate, 21 for 21 %.</param>
/// <param name="Category">Its kind.</param>
/// <param name="Reason">Why nothing is charged; the note that the law asks for.</param>
public sealed record TaxRate(string Name, decimal Percent, TaxCategory Category, string? Reason = null);
