using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Documents.Totals;

/// <summary>One tax of a document: all that is taxed at one rate, and the tax on it, rounded once.</summary>
/// <param name="Name">What the document calls it.</param>
/// <param name="Category">Its kind.</param>
/// <param name="Percent">Its rate; nought where the category charges nothing.</param>
/// <param name="Base">What it is taken of.</param>
/// <param name="Amount">How much it is.</param>
/// <param name="Reason">Why nothing is charged.</param>
public sealed record TaxRow(string Name, TaxCategory Category, decimal Percent, Money Base, Money Amount, string? Reason);
