namespace OrchardCrm.Catalogue.ViewModels;

/// <summary>A row of prices.</summary>
public sealed class CataloguePriceViewModel
{
    /// <summary>Currency.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Price of one; an empty row is none.</summary>
    public decimal? UnitPrice { get; set; }
}
