namespace OrchardCrm.Catalogue.Models;

/// <summary>What an item is.</summary>
public enum CatalogueItemKind
{
    /// <summary>Something done.</summary>
    Service,

    /// <summary>Something delivered.</summary>
    Product,
}
