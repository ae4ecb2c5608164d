using OrchardCrm.Catalogue.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;

namespace OrchardCrm.Catalogue.Indexes;

/// <summary>Products and services are found by code and text.</summary>
internal sealed class CatalogueSearchKeys : ISearchKeyProvider
{
    public IEnumerable<string?> GetTexts(ContentItem item) =>
        item.ContentType == CatalogueTypes.Item ? [item.As<CatalogueItemPart>().Code, item.As<CatalogueItemPart>().Text] : [];
}
