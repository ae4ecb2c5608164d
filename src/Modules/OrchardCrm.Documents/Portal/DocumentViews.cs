using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Portal;

/// <summary>Notes the first time that a client looks at a document (decision 33); mail scanners never get here.</summary>
public abstract class DocumentViews(IContentManager content, IUnitOfWork unitOfWork, ILocalClock clock)
{
    /// <summary>Notes it, once.</summary>
    public async Task NoteAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (IsViewed(item))
            return;

        try
        {
            await unitOfWork.ExecuteAsync(token => NoteInTransactionAsync(item.ContentItemId, token), cancellationToken);
        }
        catch (ContentConcurrencyException)
        {
            // Somebody changes it at this moment; the next look counts.
        }
    }

    /// <summary>It was noted before.</summary>
    protected abstract bool IsViewed(ContentItem item);

    /// <summary>Sets the kind's own mark; the item is saved then.</summary>
    protected abstract void MarkViewed(ContentItem item, DateTimeOffset now);

    /// <summary>Appends the kind's event.</summary>
    protected abstract Task AppendAsync(ContentItem item, CancellationToken cancellationToken);

    private async Task NoteInTransactionAsync(string documentId, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(documentId, cancellationToken) is not { } item || IsViewed(item))
            return;

        MarkViewed(item, clock.UtcNow);
        await content.UpdateAsync(item, cancellationToken);
        await AppendAsync(item, cancellationToken);
    }
}
