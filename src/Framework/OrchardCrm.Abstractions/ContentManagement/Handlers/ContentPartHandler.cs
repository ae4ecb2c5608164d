namespace OrchardCrm.ContentManagement.Handlers;

/// <summary>Takes part in the life of items that hold a part. Changes to the part are stored before saving.</summary>
/// <typeparam name="TPart">The part.</typeparam>
public abstract class ContentPartHandler<TPart> : IContentHandler
    where TPart : ContentPart, new()
{
    /// <summary>A new item with the part was made: defaults.</summary>
    protected virtual Task InitializingAsync(TPart part, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Checks the part before its item is saved.</summary>
    protected virtual Task ValidatingAsync(TPart part, ContentValidateResult result, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Before the item is stored, new or changed: derived values such as the display text.</summary>
    protected virtual Task SavingAsync(TPart part, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>After a new item was stored.</summary>
    protected virtual Task CreatedAsync(TPart part, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>After a changed item was stored.</summary>
    protected virtual Task UpdatedAsync(TPart part, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>After the item was published.</summary>
    protected virtual Task PublishedAsync(TPart part, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Before the item is removed.</summary>
    protected virtual Task RemovingAsync(TPart part, CancellationToken cancellationToken) => Task.CompletedTask;

    async Task IContentHandler.InitializingAsync(ContentItem item, CancellationToken cancellationToken) =>
        await ChangeAsync(item, InitializingAsync, cancellationToken);

    Task IContentHandler.ValidatingAsync(ContentItem item, ContentValidateResult result, CancellationToken cancellationToken) =>
        item.Has<TPart>() ? ValidatingAsync(item.As<TPart>(), result, cancellationToken) : Task.CompletedTask;

    Task IContentHandler.CreatingAsync(ContentItem item, CancellationToken cancellationToken) =>
        ChangeAsync(item, SavingAsync, cancellationToken);

    Task IContentHandler.CreatedAsync(ContentItem item, CancellationToken cancellationToken) =>
        item.Has<TPart>() ? CreatedAsync(item.As<TPart>(), cancellationToken) : Task.CompletedTask;

    Task IContentHandler.UpdatingAsync(ContentItem item, CancellationToken cancellationToken) =>
        ChangeAsync(item, SavingAsync, cancellationToken);

    Task IContentHandler.UpdatedAsync(ContentItem item, CancellationToken cancellationToken) =>
        item.Has<TPart>() ? UpdatedAsync(item.As<TPart>(), cancellationToken) : Task.CompletedTask;

    Task IContentHandler.PublishedAsync(ContentItem item, CancellationToken cancellationToken) =>
        item.Has<TPart>() ? PublishedAsync(item.As<TPart>(), cancellationToken) : Task.CompletedTask;

    Task IContentHandler.RemovingAsync(ContentItem item, CancellationToken cancellationToken) =>
        item.Has<TPart>() ? RemovingAsync(item.As<TPart>(), cancellationToken) : Task.CompletedTask;

    private static async Task ChangeAsync(
        ContentItem item, Func<TPart, CancellationToken, Task> change, CancellationToken cancellationToken)
    {
        if (!item.Has<TPart>())
            return;

        var part = item.As<TPart>();
        await change(part, cancellationToken);
        item.Apply(part);
    }
}
