using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;
using OrchardCrm.Quotes.Models;

namespace OrchardCrm.Quotes.Indexes;

/// <summary>Maps quotes.</summary>
internal sealed class QuoteIndexProvider : IndexProvider<QuoteIndex>
{
    protected override IEnumerable<QuoteIndex> Map(ContentItem item)
    {
        if (item.ContentType != QuoteTypes.Quote)
            yield break;

        var document = item.As<DocumentPart>();
        var quote = item.As<QuotePart>();
        yield return new QuoteIndex
        {
            ClientId = document.ClientId,
            Number = document.Number,
            State = quote.State,
            Archived = quote.Archived,
            ExpiryNoted = quote.ExpiredUtc is not null,
            Revision = quote.Revision,
            RootId = quote.RootId.Length > 0 ? quote.RootId : item.ContentItemId,
            RevisesId = quote.RevisesId,
            Currency = document.Currency,
            TotalMinor = document.TotalMinor,
            IssueDate = document.IssueDate ?? DateOnly.FromDateTime(item.CreatedUtc.UtcDateTime),
            ValidUntil = document.DueDate,
            CreatedUtc = item.CreatedUtc,
        };
    }
}
