using OrchardCrm.ContentManagement;

namespace OrchardCrm.Data;

/// <summary>Says which texts of an item a list search finds.</summary>
public interface ISearchKeyProvider
{
    /// <summary>The texts; none when the item is of no interest.</summary>
    IEnumerable<string?> GetTexts(ContentItem item);
}
