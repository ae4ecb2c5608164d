namespace OrchardCrm.Documents.Totals;

/// <summary>What is wrong with a part of a totals input.</summary>
public enum TotalsErrorCode
{
    /// <summary>No currency has this code.</summary>
    UnknownCurrency,

    /// <summary>A line of nothing.</summary>
    QuantityZero,

    /// <summary>A quantity with more decimals than are kept.</summary>
    QuantityTooPrecise,

    /// <summary>A unit price with more decimals than are kept.</summary>
    UnitPriceTooPrecise,

    /// <summary>A discount below nothing.</summary>
    DiscountNegative,

    /// <summary>A discount of more than all.</summary>
    DiscountTooLarge,

    /// <summary>A charge below nothing.</summary>
    ChargeNegative,

    /// <summary>A charge of more than the whole.</summary>
    ChargeTooLarge,

    /// <summary>A tax below nothing.</summary>
    TaxNegative,

    /// <summary>A tax of more than all.</summary>
    TaxTooLarge,

    /// <summary>A rate on a kind of tax that charges nothing.</summary>
    TaxNotCharged,

    /// <summary>A rate with more decimals than are kept.</summary>
    PercentTooPrecise,

    /// <summary>The same tax twice on one line.</summary>
    TaxTwice,

    /// <summary>An exemption without its reason.</summary>
    ReasonMissing,

    /// <summary>An amount too large to be meant.</summary>
    AmountTooLarge,

    /// <summary>An increment below nothing.</summary>
    IncrementNegative,

    /// <summary>A paid amount below nothing.</summary>
    PaidNegative,
}
