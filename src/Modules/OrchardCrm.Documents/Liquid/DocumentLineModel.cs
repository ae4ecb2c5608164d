using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Documents.Liquid;

/// <summary>A line of <c>lines</c> of a document.</summary>
/// <param name="Code">Item code.</param>
/// <param name="Description">What was sold.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Quantity">Quantity.</param>
/// <param name="UnitPrice">Price of one.</param>
/// <param name="DiscountPercent">Discount.</param>
/// <param name="Amount">Amount.</param>
public sealed record DocumentLineModel(
    string Code, string Description, string Unit, decimal Quantity, decimal UnitPrice, decimal DiscountPercent, Money Amount);
