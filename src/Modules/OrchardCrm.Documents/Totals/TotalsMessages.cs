namespace OrchardCrm.Documents.Totals;

/// <summary>What to tell the person; the texts are keys to translate, {0} is the value.</summary>
public static class TotalsMessages
{
    private static readonly Dictionary<TotalsErrorCode, string> Keys = new()
    {
        [TotalsErrorCode.UnknownCurrency] = "“{0}” is not a currency in use. Choose one from the list.",
        [TotalsErrorCode.QuantityZero] = "The quantity is 0. Enter a quantity or remove the line.",
        [TotalsErrorCode.QuantityTooPrecise] = "The quantity {0} has more than 6 decimals. Round it.",
        [TotalsErrorCode.UnitPriceTooPrecise] = "The unit price {0} has more than 6 decimals. Round it.",
        [TotalsErrorCode.DiscountNegative] = "The discount {0} is below 0. Enter it as a charge.",
        [TotalsErrorCode.DiscountTooLarge] = "The discount {0} is more than the whole. Lower it.",
        [TotalsErrorCode.ChargeNegative] = "The charge {0} is below 0. Enter it as a discount.",
        [TotalsErrorCode.ChargeTooLarge] = "The charge {0} is more than 100 %. Lower it.",
        [TotalsErrorCode.TaxNegative] = "The tax rate {0} is below 0. For a tax that the client keeps back, choose withholding.",
        [TotalsErrorCode.TaxTooLarge] = "The tax rate {0} is more than 100 %. Lower it.",
        [TotalsErrorCode.TaxNotCharged] = "This kind of tax charges nothing, but its rate is {0}. Set the rate to 0 or choose another kind.",
        [TotalsErrorCode.PercentTooPrecise] = "The percentage {0} has more than 6 decimals. Round it.",
        [TotalsErrorCode.TaxTwice] = "The tax {0} is on this line twice. Remove one.",
        [TotalsErrorCode.ReasonMissing] = "The tax {0} is an exemption without a reason. Enter the reason that the law asks for.",
        [TotalsErrorCode.AmountTooLarge] = "{0} is too large. Check quantity and price.",
        [TotalsErrorCode.IncrementNegative] = "The amount to round to, {0}, is below 0. Enter 0 to leave amounts as they are.",
        [TotalsErrorCode.PaidNegative] = "The amount paid, {0}, is below 0. Enter it without a minus sign.",
    };

    /// <summary>All keys, so that a translation can be checked for gaps.</summary>
    public static IReadOnlyCollection<string> All => Keys.Values;

    /// <summary>The key of a code's text.</summary>
    public static string KeyOf(TotalsErrorCode code) => Keys[code];
}
