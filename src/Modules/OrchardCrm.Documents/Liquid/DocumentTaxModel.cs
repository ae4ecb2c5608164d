using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Documents.Liquid;

/// <summary>A tax of <c>taxes</c> of a document.</summary>
/// <param name="Name">Name.</param>
/// <param name="Percent">Rate.</param>
/// <param name="Amount">Amount.</param>
public sealed record DocumentTaxModel(string Name, decimal Percent, Money Amount);
