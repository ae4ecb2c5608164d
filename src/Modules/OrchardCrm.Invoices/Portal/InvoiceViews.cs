using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Portal;
using OrchardCrm.Events;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Invoices.Portal;

/// <summary>Notes the first time that a client looks at an invoice.</summary>
public sealed class InvoiceViews(IContentManager content, IUnitOfWork unitOfWork, IEventLog events, ILocalClock clock)
    : DocumentViews(content, unitOfWork, clock)
{
    /// <inheritdoc/>
    protected override bool IsViewed(ContentItem item) => item.As<InvoicePart>().ViewedUtc is not null;

    /// <inheritdoc/>
    protected override void MarkViewed(ContentItem item, DateTimeOffset now) => item.Alter<InvoicePart>(part => part.ViewedUtc = now);

    /// <inheritdoc/>
    protected override Task AppendAsync(ContentItem item, CancellationToken cancellationToken) => events.AppendAsync(
        InvoiceEvents.Viewed, item.ContentItemId,
        new InvoiceEvent(item.ContentItemId, item.As<DocumentPart>().ClientId, item.As<DocumentPart>().Number), cancellationToken);
}
