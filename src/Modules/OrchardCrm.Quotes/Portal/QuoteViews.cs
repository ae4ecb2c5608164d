using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Portal;
using OrchardCrm.Events;
using OrchardCrm.Quotes.Events;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Quotes.Portal;

/// <summary>Notes the first time that a client looks at a quote.</summary>
public sealed class QuoteViews(IContentManager content, IUnitOfWork unitOfWork, IEventLog events, ILocalClock clock)
    : DocumentViews(content, unitOfWork, clock)
{
    /// <inheritdoc/>
    protected override bool IsViewed(ContentItem item) => item.As<QuotePart>().ViewedUtc is not null;

    /// <inheritdoc/>
    protected override void MarkViewed(ContentItem item, DateTimeOffset now) => item.Alter<QuotePart>(part => part.ViewedUtc = now);

    /// <inheritdoc/>
    protected override Task AppendAsync(ContentItem item, CancellationToken cancellationToken) =>
        events.AppendAsync(QuoteEvents.Viewed, item.ContentItemId, item.ToEvent(), cancellationToken);
}
