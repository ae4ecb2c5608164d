using OrchardCrm.ContentManagement;

namespace OrchardCrm.Catalogue.Models;

/// <summary>A product or service that lines are picked from. A line keeps what it was given: later changes leave documents alone.</summary>
public sealed class CatalogueItemPart : ContentPart
{
    /// <summary>Short code; may be empty, else no other item in use has it.</summary>
    public string Code { get; set; } = "";

    /// <summary>What a line says.</summary>
    public string Text { get; set; } = "";

    /// <summary>What it is.</summary>
    public CatalogueItemKind Kind { get; set; }

    /// <summary>Unit, such as <c>h</c>; may be empty.</summary>
    public string Unit { get; set; } = "";

    /// <summary>Prices, at most one a currency.</summary>
    public List<CataloguePrice> Prices { get; set; } = [];

    /// <summary>Id of its tax rate; empty for the one of the client or the business.</summary>
    public string TaxRateId { get; set; } = "";

    /// <summary>Archived items are no longer offered.</summary>
    public bool Archived { get; set; }

    /// <summary>The price in a currency; null where there is none.</summary>
    public decimal? PriceIn(string currency) => Prices.FirstOrDefault(price => price.Currency == currency)?.UnitPrice;
}
