using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Documents.Settings;

/// <summary>A tax rate that lines choose.</summary>
public sealed class TaxRateDefinition
{
    /// <summary>Made once; lines hold it.</summary>
    public string Id { get; set; } = "";

    /// <summary>What documents call it: VAT, ISS, GST.</summary>
    public string Name { get; set; } = "";

    /// <summary>21 for 21 %.</summary>
    public decimal Percent { get; set; }

    /// <summary>Its kind.</summary>
    public TaxCategory Category { get; set; }

    /// <summary>Why nothing is charged, as the law wants it printed.</summary>
    public string Reason { get; set; } = "";

    /// <summary>The form that the calculator takes.</summary>
    public TaxRate ToTaxRate() => new(Name, Percent, Category, Reason.Length > 0 ? Reason : null);
}
