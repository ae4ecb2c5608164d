namespace OrchardCrm.Documents.ViewModels;

/// <summary>A row of the editor's discounts and charges on the whole.</summary>
public sealed class DocumentAdjustmentViewModel
{
    /// <summary>The choice of no tax at all in <see cref="TaxRateId"/>.</summary>
    public const string NoTax = "none";

    /// <summary>What it is for.</summary>
    public string Text { get; set; } = "";

    /// <summary>True where it is added.</summary>
    public bool IsCharge { get; set; }

    /// <summary>How much.</summary>
    public decimal? Value { get; set; }

    /// <summary>What that is in.</summary>
    public AmountUnit ValueIn { get; set; }

    /// <summary>Its own tax rate; empty splits it over the taxes of the lines, <see cref="NoTax"/> is untaxed.</summary>
    public string TaxRateId { get; set; } = "";

    /// <summary>Nothing was typed in it.</summary>
    public bool IsBlank => Value is null && string.IsNullOrWhiteSpace(Text);
}
