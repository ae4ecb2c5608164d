using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Documents.Totals;

/// <summary>What a line comes to. Subtotal − discount + charge = amount; net + tax = gross.</summary>
/// <param name="Subtotal">Quantity × unit price, as typed.</param>
/// <param name="Discount">What came off it.</param>
/// <param name="Charge">What was added.</param>
/// <param name="Amount">The line's amount in the terms its price was typed in, with or without tax.</param>
/// <param name="Net">Without tax.</param>
/// <param name="Gross">With tax. Tax is rounded on the whole document; this is the line's share of it.</param>
public sealed record LineTotals(Money Subtotal, Money Discount, Money Charge, Money Amount, Money Net, Money Gross)
{
    /// <summary>The line's share of the taxes.</summary>
    public Money Tax => Gross - Net;
}
