namespace OrchardCrm.Documents.Totals;

/// <summary>What follows from a tax's category.</summary>
public static class TaxCategoryExtensions
{
    /// <summary>True where the category itself says that nothing is charged.</summary>
    public static bool IsNeverCharged(this TaxCategory category) => category
        is TaxCategory.Zero or TaxCategory.Exempt or TaxCategory.ReverseCharge
        or TaxCategory.Export or TaxCategory.IntraCommunity or TaxCategory.OutOfScope;

    /// <summary>The category's code in electronic invoices (EN 16931, UNCL 5305); nothing for withholding, which they don't know.</summary>
    public static string? ToElectronicInvoiceCode(this TaxCategory category) => category switch
    {
        TaxCategory.Standard or TaxCategory.Reduced => "S",
        TaxCategory.Zero => "Z",
        TaxCategory.Exempt => "E",
        TaxCategory.ReverseCharge => "AE",
        TaxCategory.Export => "G",
        TaxCategory.IntraCommunity => "K",
        TaxCategory.OutOfScope => "O",
        _ => null,
    };
}
