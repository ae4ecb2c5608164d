namespace OrchardCrm.Documents.ViewModels;

/// <summary>A row of a tax rate's changes.</summary>
public sealed class TaxRateChangeViewModel
{
    /// <summary>The first day on which it holds.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>The rate.</summary>
    public decimal? Percent { get; set; }

    /// <summary>Nothing was typed in it.</summary>
    public bool IsBlank => ValidFrom is null && Percent is null;
}
