using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Handlers;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Data;

namespace OrchardCrm.Core.ContentManagement;

/// <summary>Runs the handlers around the rows of content items; all that one save changes is one transaction.</summary>
internal sealed class ContentManager(
    CrmDbContext database, IUnitOfWork unitOfWork, ContentStore store, ContentIndexes indexes, IContentDefinitionManager definitions,
    IIdGenerator ids, CurrentUser user, TimeProvider time, IServiceProvider services) : IContentManager
{
    // Asked for late: handlers may need this manager themselves.
    private IContentHandler[]? _handlers;

    public async Task<ContentItem> NewAsync(string contentType, CancellationToken cancellationToken = default)
    {
        var type = await definitions.GetTypeDefinitionAsync(contentType, cancellationToken)
            ?? throw new InvalidOperationException(
                $"There is no content type '{contentType}'. Enable the feature that declares it, or define it in a recipe.");
        var now = time.GetUtcNow();
        var item = new ContentItem
        {
            ContentItemId = ids.GenerateUniqueId(),
            ContentType = contentType,
            CreatedUtc = now,
            ModifiedUtc = now,
            Owner = user.Id,
        };
        foreach (var part in type.Parts)
            item.Content[part] = new System.Text.Json.Nodes.JsonObject();
        await EachHandlerAsync(handler => handler.InitializingAsync(item, cancellationToken));
        return item;
    }

    public Task<ContentItem?> GetAsync(string contentItemId, CancellationToken cancellationToken = default) =>
        store.FindAsync(contentItemId, cancellationToken);

    public Task<IReadOnlyList<ContentItem>> GetAsync(
        IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken = default) =>
        store.FindAsync(contentItemIds, cancellationToken);

    public async Task<ContentValidateResult> ValidateAsync(ContentItem item, CancellationToken cancellationToken = default)
    {
        var result = new ContentValidateResult();
        await EachHandlerAsync(handler => handler.ValidatingAsync(item, result, cancellationToken));
        return result;
    }

    public Task<ContentValidateResult> CreateAsync(ContentItem item, CancellationToken cancellationToken = default) =>
        SaveAsync(item, token => CreateValidAsync(item, token), cancellationToken);

    public async Task<IReadOnlyList<ContentValidateResult>> CreateAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken = default)
    {
        var results = new List<ContentValidateResult>();
        foreach (var item in items)
            results.Add(await ValidateAsync(item, cancellationToken));
        var valid = items.Where((_, position) => results[position].Succeeded).ToList();
        try
        {
            await unitOfWork.ExecuteAsync(token => CreateValidAsync(valid, token), cancellationToken);
            return results;
        }
        catch
        {
            valid.ForEach(item => item.Version = 0);
            throw;
        }
    }

    public Task<ContentValidateResult> UpdateAsync(ContentItem item, CancellationToken cancellationToken = default) =>
        SaveAsync(item, token => UpdateValidAsync(item, token), cancellationToken);

    public Task<ContentValidateResult> PublishAsync(ContentItem item, CancellationToken cancellationToken = default) =>
        SaveAsync(item, token => PublishValidAsync(item, token), cancellationToken);

    public Task RemoveAsync(ContentItem item, CancellationToken cancellationToken = default) => RemoveAsync([item], cancellationToken);

    public Task RemoveAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken = default) =>
        unitOfWork.ExecuteAsync(
            async token =>
            {
                foreach (var item in items)
                    await EachHandlerAsync(handler => handler.RemovingAsync(item, token));
                string[] ids = [.. items.Select(item => item.ContentItemId)];
                await indexes.RemoveAsync(ids, token);
                await store.RemoveAsync(ids, token);
            },
            cancellationToken);

    private async Task<ContentValidateResult> SaveAsync(
        ContentItem item, Func<CancellationToken, Task> save, CancellationToken cancellationToken)
    {
        var result = await ValidateAsync(item, cancellationToken);
        if (!result.Succeeded)
            return result;

        var before = (item.Version, item.Published, item.PublishedUtc, item.ModifiedUtc);
        try
        {
            await unitOfWork.ExecuteAsync(save, cancellationToken);
            return result;
        }
        catch (Exception exception)
        {
            (item.Version, item.Published, item.PublishedUtc, item.ModifiedUtc) = before;
            if (exception is DbUpdateException && await ExistsAlreadyAsync(item, cancellationToken))
                throw new ContentConcurrencyException(item.ContentItemId);
            throw;
        }
    }

    // A form carries the id of the item it will make: pressed twice at once, the second press finds the row there. Within a
    // transaction of the caller nothing can be asked any more.
    private async Task<bool> ExistsAlreadyAsync(ContentItem item, CancellationToken cancellationToken) =>
        item.Version == 0 && !unitOfWork.IsActive && await store.FindAsync(item.ContentItemId, cancellationToken) is not null;

    private async Task PublishValidAsync(ContentItem item, CancellationToken cancellationToken)
    {
        item.Published = true;
        item.PublishedUtc = time.GetUtcNow();
        await (item.Version == 0 ? CreateValidAsync(item, cancellationToken) : UpdateValidAsync(item, cancellationToken));
        await EachHandlerAsync(handler => handler.PublishedAsync(item, cancellationToken));
    }

    private async Task CreateValidAsync(ContentItem item, CancellationToken cancellationToken)
    {
        await EachHandlerAsync(handler => handler.CreatingAsync(item, cancellationToken));
        item.Version = 1;
        item.ModifiedUtc = time.GetUtcNow();
        await WriteAsync(item, stored: null, cancellationToken);
        await EachHandlerAsync(handler => handler.CreatedAsync(item, cancellationToken));
    }

    private async Task CreateValidAsync(List<ContentItem> items, CancellationToken cancellationToken)
    {
        var records = new List<ContentItemRecord>();
        foreach (var item in items)
        {
            await EachHandlerAsync(handler => handler.CreatingAsync(item, cancellationToken));
            item.Version = 1;
            item.ModifiedUtc = time.GetUtcNow();
            records.Add(store.Add(item));
            await indexes.WriteAsync(item, null, await definitions.GetTypeDefinitionAsync(item.ContentType, cancellationToken), cancellationToken);
        }

        await database.SaveChangesAsync(cancellationToken);
        records.ForEach(store.Release);
        foreach (var item in items)
            await EachHandlerAsync(handler => handler.CreatedAsync(item, cancellationToken));
    }

    private async Task UpdateValidAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var stored = await store.FindAsync(item.ContentItemId, cancellationToken);
        if (stored?.Version != item.Version)
            throw new ContentConcurrencyException(item.ContentItemId);

        await EachHandlerAsync(handler => handler.UpdatingAsync(item, cancellationToken));
        item.Version++;
        item.ModifiedUtc = time.GetUtcNow();
        await WriteAsync(item, stored, cancellationToken);
        await EachHandlerAsync(handler => handler.UpdatedAsync(item, cancellationToken));
    }

    private async Task WriteAsync(ContentItem item, ContentItem? stored, CancellationToken cancellationToken)
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType, cancellationToken);
        var record = stored is null ? store.Add(item) : store.Update(item);
        try
        {
            await indexes.WriteAsync(item, stored, type, cancellationToken);
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException exception) when (exception.Entries.Any(entry => entry.Entity == record))
        {
            throw new ContentConcurrencyException(item.ContentItemId);
        }

        store.Release(record);
    }

    private async Task EachHandlerAsync(Func<IContentHandler, Task> act)
    {
        _handlers ??= [.. services.GetServices<IContentHandler>()];
        foreach (var handler in _handlers)
            await act(handler);
    }
}
