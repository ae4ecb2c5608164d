namespace OrchardCrm.ContentManagement;

/// <summary>Creates, reads and saves content items, and runs their handlers.</summary>
public interface IContentManager
{
    /// <summary>A new item of a type with an id and the type's parts, not saved yet.</summary>
    /// <exception cref="InvalidOperationException">The type is unknown.</exception>
    Task<ContentItem> NewAsync(string contentType, CancellationToken cancellationToken = default);

    /// <summary>The item as stored, or null. A second call in a scope reads it anew.</summary>
    Task<ContentItem?> GetAsync(string contentItemId, CancellationToken cancellationToken = default);

    /// <summary>The items of one type that exist, in the order of the ids, by one query.</summary>
    Task<IReadOnlyList<ContentItem>> GetAsync(IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken = default);

    /// <summary>Runs the handlers' checks.</summary>
    Task<ContentValidateResult> ValidateAsync(ContentItem item, CancellationToken cancellationToken = default);

    /// <summary>Checks and stores a new item with its index rows; nothing is stored when the result holds errors.</summary>
    Task<ContentValidateResult> CreateAsync(ContentItem item, CancellationToken cancellationToken = default);

    /// <summary>Checks new items and stores the good ones in one transaction, with far fewer statements than one by one. The results are in the order of the items.</summary>
    Task<IReadOnlyList<ContentValidateResult>> CreateAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken = default);

    /// <summary>Checks and stores a changed item with its index rows; nothing is stored when the result holds errors.</summary>
    /// <exception cref="ContentConcurrencyException">The stored version is newer.</exception>
    Task<ContentValidateResult> UpdateAsync(ContentItem item, CancellationToken cancellationToken = default);

    /// <summary>Marks the item published and saves it.</summary>
    /// <exception cref="ContentConcurrencyException">The stored version is newer.</exception>
    Task<ContentValidateResult> PublishAsync(ContentItem item, CancellationToken cancellationToken = default);

    /// <summary>Removes the item and its index rows.</summary>
    Task RemoveAsync(ContentItem item, CancellationToken cancellationToken = default);

    /// <summary>Removes items and their index rows in one transaction, with far fewer statements than one by one.</summary>
    Task RemoveAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken = default);
}
