using OrchardCrm.ContentManagement;

namespace OrchardCrm.Data;

/// <summary>
/// Maps a saved item to rows of <typeparamref name="TIndex"/>, in the transaction that saves it. YesSql's class of the
/// same name, with the map as a method.
/// </summary>
/// <typeparam name="TIndex">The row.</typeparam>
public abstract class IndexProvider<TIndex> : IIndexProvider
    where TIndex : MapIndex
{
    /// <inheritdoc/>
    public Type IndexType => typeof(TIndex);

    /// <inheritdoc/>
    public IEnumerable<MapIndex> MapItem(ContentItem item) => Map(item);

    /// <summary>The rows of an item; none when the item is of no interest. <c>ContentItemId</c> is filled by the caller.</summary>
    protected abstract IEnumerable<TIndex> Map(ContentItem item);
}
