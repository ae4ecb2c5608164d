namespace OrchardCrm.Documents.Models;

/// <summary>A line, frozen.</summary>
/// <param name="Code">Item code.</param>
/// <param name="Description">What was sold.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Quantity">Quantity.</param>
/// <param name="UnitPrice">Price of one.</param>
/// <param name="DiscountPercent">Discount in percent; 0 for none, or where it is an amount.</param>
/// <param name="Taxes">Its taxes as printed, such as <c>VAT 21 %</c>.</param>
/// <param name="AmountMinor">Its amount, minor units.</param>
public sealed record LineSnapshot(
    string Code, string Description, string Unit, decimal Quantity, decimal UnitPrice, decimal DiscountPercent,
    IReadOnlyList<TaxLabel> Taxes, long AmountMinor)
{
    /// <summary>Discount where it is an amount, minor units; 0 for none, or where it is a percentage.</summary>
    public long DiscountMinor { get; init; }

    /// <summary>What was added to the line, minor units.</summary>
    public long ChargeMinor { get; init; }

    /// <summary>What that was for; may be empty.</summary>
    public string ChargeText { get; init; } = "";

    /// <summary>When it was delivered or done.</summary>
    public DateOnly? ServiceDate { get; init; }
}
