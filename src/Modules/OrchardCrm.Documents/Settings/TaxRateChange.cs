namespace OrchardCrm.Documents.Settings;

/// <summary>A rate that replaced the one before.</summary>
public sealed class TaxRateChange
{
    /// <summary>The first day on which it holds.</summary>
    public DateOnly ValidFrom { get; set; }

    /// <summary>21 for 21 %.</summary>
    public decimal Percent { get; set; }
}
