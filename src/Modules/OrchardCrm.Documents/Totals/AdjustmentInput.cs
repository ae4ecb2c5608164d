namespace OrchardCrm.Documents.Totals;

/// <summary>A discount or charge on the whole document.</summary>
/// <param name="Value">How much; a share is one of the sum of the lines.</param>
/// <param name="IsCharge">True where it is added.</param>
public sealed record AdjustmentInput(AmountOrPercent Value, bool IsCharge = false)
{
    /// <summary>Taxes of its own; null splits it over the lines' taxes in proportion.</summary>
    public IReadOnlyList<TaxRate>? Taxes { get; init; }
}
