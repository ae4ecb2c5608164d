namespace OrchardCrm.Documents.Totals;

/// <summary>What kind of tax a rate is; EN 16931 calls it the VAT category.</summary>
public enum TaxCategory
{
    /// <summary>Charged at the usual rate.</summary>
    Standard,

    /// <summary>Charged at a lower rate.</summary>
    Reduced,

    /// <summary>Taxable at nought per cent.</summary>
    Zero,

    /// <summary>Exempt, for a reason that the document must name.</summary>
    Exempt,

    /// <summary>Owed by the buyer instead of the seller.</summary>
    ReverseCharge,

    /// <summary>Not charged, since the goods leave the country.</summary>
    Export,

    /// <summary>Not charged, since the goods go to a business elsewhere in the European Union.</summary>
    IntraCommunity,

    /// <summary>No matter of this tax at all.</summary>
    OutOfScope,

    /// <summary>Kept back by the buyer and paid to the state: lowers the amount to pay.</summary>
    Withholding,
}
