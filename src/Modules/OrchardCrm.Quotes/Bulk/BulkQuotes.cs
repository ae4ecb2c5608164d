using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Bulk;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;

namespace OrchardCrm.Quotes.Bulk;

/// <summary>Does acts on many quotes.</summary>
public sealed class BulkQuotes(
    IContentManager content, QuoteIssuer issuer, BulkMailing mailing, QuoteDecisions decisions, IUnitOfWork unitOfWork, IStringLocalizer<Documents.Strings> texts)
    : BulkDocuments(content, issuer, mailing, unitOfWork, texts)
{
    /// <inheritdoc/>
    public override string ContentType => QuoteTypes.Quote;

    /// <inheritdoc/>
    protected override bool IsDraft(ContentItem item) => item.As<QuotePart>().State == QuoteState.Draft;

    /// <inheritdoc/>
    protected override Task<DocumentActResult>? ArchiveAsync(string documentId, bool archived, CancellationToken cancellationToken) =>
        decisions.ArchiveAsync(documentId, archived, cancellationToken);
}
