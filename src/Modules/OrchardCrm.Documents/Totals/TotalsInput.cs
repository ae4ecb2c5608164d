namespace OrchardCrm.Documents.Totals;

/// <summary>All that a document's totals depend on.</summary>
/// <param name="Currency">The ISO 4217 code.</param>
public sealed record TotalsInput(string Currency)
{
    /// <summary>True where unit prices, discounts and charges are typed with tax in them.</summary>
    public bool PricesIncludeTax { get; init; }

    /// <summary>The lines.</summary>
    public IReadOnlyList<LineInput> Lines { get; init; } = [];

    /// <summary>Discounts and charges on the whole document.</summary>
    public IReadOnlyList<AdjustmentInput> Adjustments { get; init; } = [];

    /// <summary>What the amount to pay is rounded to, in minor units: 5 for 0.05; nought or one leaves it as it is.</summary>
    public long RoundingIncrement { get; init; }

    /// <summary>What has been paid already, in minor units.</summary>
    public long Paid { get; init; }
}
