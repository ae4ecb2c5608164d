namespace OrchardCrm.ContentManagement.Handlers;

/// <summary>
/// Takes part in the life of content items. All but <see cref="ValidatingAsync"/> and <see cref="InitializingAsync"/> run inside the transaction
/// that saves the item. Derive from <see cref="ContentHandlerBase"/> or <see cref="ContentPartHandler{TPart}"/>.
/// </summary>
public interface IContentHandler
{
    /// <summary>A new item was made: defaults.</summary>
    Task InitializingAsync(ContentItem item, CancellationToken cancellationToken);

    /// <summary>Checks an item before it is saved.</summary>
    Task ValidatingAsync(ContentItem item, ContentValidateResult result, CancellationToken cancellationToken);

    /// <summary>Before a new item is stored: last changes to it (such as its display text).</summary>
    Task CreatingAsync(ContentItem item, CancellationToken cancellationToken);

    /// <summary>After a new item and its indexes were stored.</summary>
    Task CreatedAsync(ContentItem item, CancellationToken cancellationToken);

    /// <summary>Before a changed item is stored.</summary>
    Task UpdatingAsync(ContentItem item, CancellationToken cancellationToken);

    /// <summary>After a changed item and its indexes were stored.</summary>
    Task UpdatedAsync(ContentItem item, CancellationToken cancellationToken);

    /// <summary>After an item was published.</summary>
    Task PublishedAsync(ContentItem item, CancellationToken cancellationToken);

    /// <summary>Before an item is removed.</summary>
    Task RemovingAsync(ContentItem item, CancellationToken cancellationToken);
}
