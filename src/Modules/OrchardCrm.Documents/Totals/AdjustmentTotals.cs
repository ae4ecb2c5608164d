using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Documents.Totals;

/// <summary>What a discount or charge on the whole document comes to; never signed by its direction.</summary>
/// <param name="IsCharge">True where it is added.</param>
/// <param name="Amount">In the terms that prices are typed in.</param>
/// <param name="Net">Without tax.</param>
/// <param name="Gross">With tax.</param>
public sealed record AdjustmentTotals(bool IsCharge, Money Amount, Money Net, Money Gross);
