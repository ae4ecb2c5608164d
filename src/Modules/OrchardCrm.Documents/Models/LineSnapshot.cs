namespace OrchardCrm.Documents.Models;

/// <summary>A line, frozen.</summary>
/// <param name="Code">Item code.</param>
/// <param name="Description">What was sold.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Quantity">Quantity.</param>
/// <param name="UnitPrice">Price of one.</param>
/// <param name="DiscountPercent">Discount.</param>
/// <param name="Taxes">Its taxes as printed, such as <c>VAT 21 %</c>.</param>
/// <param name="AmountMinor">Its amount, minor units.</param>
public sealed record LineSnapshot(
    string Code, string Description, string Unit, decimal Quantity, decimal UnitPrice, decimal DiscountPercent,
    IReadOnlyList<TaxLabel> Taxes, long AmountMinor);
