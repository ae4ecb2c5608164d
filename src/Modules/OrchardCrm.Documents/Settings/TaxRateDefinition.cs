using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Documents.Settings;

/// <summary>A tax rate that lines choose.</summary>
public sealed class TaxRateDefinition
{
    /// <summary>Made once; lines hold it.</summary>
    public string Id { get; set; } = "";

    /// <summary>What documents call it: VAT, ISS, GST.</summary>
    public string Name { get; set; } = "";

    /// <summary>21 for 21 %; until the first of <see cref="Changes"/>.</summary>
    public decimal Percent { get; set; }

    /// <summary>Rates that replaced it, each from its day on.</summary>
    public List<TaxRateChange> Changes { get; set; } = [];

    /// <summary>Its kind.</summary>
    public TaxCategory Category { get; set; }

    /// <summary>Why nothing is charged, as the law wants it printed.</summary>
    public string Reason { get; set; } = "";

    /// <summary>The rate on a day.</summary>
    public decimal PercentOn(DateOnly date) => Changes.Where(change => change.ValidFrom <= date).MaxBy(change => change.ValidFrom)?.Percent ?? Percent;

    /// <summary>The form that the calculator takes, on a day.</summary>
    public TaxRate ToTaxRate(DateOnly date) => new(Name, PercentOn(date), Category, Reason.Length > 0 ? Reason : null);
}
