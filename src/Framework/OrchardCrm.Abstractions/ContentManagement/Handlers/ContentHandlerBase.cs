namespace OrchardCrm.ContentManagement.Handlers;

/// <summary>A handler that does nothing, to derive from.</summary>
public abstract class ContentHandlerBase : IContentHandler
{
    /// <inheritdoc/>
    public virtual Task InitializingAsync(ContentItem item, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task ValidatingAsync(ContentItem item, ContentValidateResult result, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task CreatingAsync(ContentItem item, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task CreatedAsync(ContentItem item, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task UpdatingAsync(ContentItem item, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task UpdatedAsync(ContentItem item, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task PublishedAsync(ContentItem item, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task RemovingAsync(ContentItem item, CancellationToken cancellationToken) => Task.CompletedTask;
}
