using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Events;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Portal;
using OrchardCrm.Events;
using OrchardCrm.Settings;

namespace OrchardCrm.CreditNotes.Portal;

/// <summary>Notes the first time that a client looks at a credit note.</summary>
public sealed class CreditNoteViews(IContentManager content, IUnitOfWork unitOfWork, IEventLog events, ILocalClock clock)
    : DocumentViews(content, unitOfWork, clock)
{
    /// <inheritdoc/>
    protected override bool IsViewed(ContentItem item) => item.As<CreditNotePart>().ViewedUtc is not null;

    /// <inheritdoc/>
    protected override void MarkViewed(ContentItem item, DateTimeOffset now) => item.Alter<CreditNotePart>(part => part.ViewedUtc = now);

    /// <inheritdoc/>
    protected override Task AppendAsync(ContentItem item, CancellationToken cancellationToken) => events.AppendAsync(
        CreditNoteEvents.Viewed, item.ContentItemId,
        new CreditNoteEvent(
            item.ContentItemId, item.As<DocumentPart>().ClientId, item.As<DocumentPart>().Number, item.As<CreditNotePart>().InvoiceId),
        cancellationToken);
}
