using OrchardCrm.Catalogue.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;

namespace OrchardCrm.Catalogue.Indexes;

/// <summary>Maps products and services.</summary>
internal sealed class CatalogueIndexProvider : IndexProvider<CatalogueIndex>
{
    protected override IEnumerable<CatalogueIndex> Map(ContentItem item)
    {
        if (item.ContentType != CatalogueTypes.Item)
            yield break;

        var part = item.As<CatalogueItemPart>();
        yield return new CatalogueIndex { Code = part.Code, DisplayName = item.DisplayText, Archived = part.Archived };
    }
}
