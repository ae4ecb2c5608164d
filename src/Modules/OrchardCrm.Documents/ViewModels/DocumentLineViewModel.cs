namespace OrchardCrm.Documents.ViewModels;

/// <summary>A row of the editor.</summary>
public sealed class DocumentLineViewModel
{
    /// <summary>What is sold.</summary>
    public string Description { get; set; } = "";

    /// <summary>Quantity; null while nothing readable is typed.</summary>
    public decimal? Quantity { get; set; }

    /// <summary>Price of one.</summary>
    public decimal? UnitPrice { get; set; }

    /// <summary>Discount in percent.</summary>
    public decimal? DiscountPercent { get; set; }

    /// <summary>Tax rate; empty for none.</summary>
    public string TaxRateId { get; set; } = "";

    /// <summary>Nothing was typed in it: a spare row. Quantity and tax are filled from the start.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Description) && UnitPrice is null && DiscountPercent is null && Quantity is null or 1;
}
