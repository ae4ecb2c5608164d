namespace OrchardCrm.Documents.Totals;

/// <summary>What a line adds to the totals.</summary>
/// <param name="Quantity">How many; negative for what is taken back.</param>
/// <param name="UnitPrice">The price of one, in major units, with as many decimals as it needs.</param>
public sealed record LineInput(decimal Quantity, decimal UnitPrice)
{
    /// <summary>What is taken off quantity × price.</summary>
    public AmountOrPercent Discount { get; init; }

    /// <summary>What is added to the line; a share is one of quantity × price.</summary>
    public AmountOrPercent Charge { get; init; }

    /// <summary>Its taxes: none, one, or several.</summary>
    public IReadOnlyList<TaxRate> Taxes { get; init; } = [];
}
