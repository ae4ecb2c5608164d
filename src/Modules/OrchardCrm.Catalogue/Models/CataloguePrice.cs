namespace OrchardCrm.Catalogue.Models;

/// <summary>The price of an item in a currency.</summary>
public sealed class CataloguePrice
{
    /// <summary>ISO 4217.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Price of one unit, in major units, at most six decimals.</summary>
    public decimal UnitPrice { get; set; }
}
