namespace OrchardCrm.Catalogue;

/// <summary>Content types of the module.</summary>
public static class CatalogueTypes
{
    /// <summary>A product or service.</summary>
    public const string Item = "CatalogueItem";
}
