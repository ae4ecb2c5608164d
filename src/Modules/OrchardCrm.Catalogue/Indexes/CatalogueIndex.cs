using OrchardCrm.Data;

namespace OrchardCrm.Catalogue.Indexes;

/// <summary>What lists and pickers ask of products and services.</summary>
public sealed class CatalogueIndex : MapIndex
{
    /// <summary>Code.</summary>
    public string Code { get; set; } = "";

    /// <summary>First line of its text.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>No longer offered.</summary>
    public bool Archived { get; set; }
}
