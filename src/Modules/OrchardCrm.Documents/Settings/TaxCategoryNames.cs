using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Documents.Settings;

/// <summary>Names of the kinds of tax; keys to translate.</summary>
public static class TaxCategoryNames
{
    /// <summary>The name of a kind.</summary>
    public static string KeyOf(TaxCategory category) => category switch
    {
        TaxCategory.Standard => "Standard rate",
        TaxCategory.Reduced => "Reduced rate",
        TaxCategory.Zero => "Zero rate",
        TaxCategory.Exempt => "Exempt",
        TaxCategory.ReverseCharge => "Reverse charge",
        TaxCategory.Export => "Export",
        TaxCategory.IntraCommunity => "Within the European Union",
        TaxCategory.OutOfScope => "Out of scope",
        TaxCategory.Withholding => "Withholding",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "A kind of tax without a name."),
    };
}
