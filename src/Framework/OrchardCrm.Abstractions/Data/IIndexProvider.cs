using OrchardCrm.ContentManagement;

namespace OrchardCrm.Data;

/// <summary>Maps a content item to index rows. Modules derive from <see cref="IndexProvider{TIndex}"/>.</summary>
public interface IIndexProvider
{
    /// <summary>The type of its rows.</summary>
    Type IndexType { get; }

    /// <summary>The rows of an item; none when the item is of no interest.</summary>
    IEnumerable<MapIndex> MapItem(ContentItem item);
}
