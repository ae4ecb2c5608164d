using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Quotes.Models;

namespace OrchardCrm.Quotes.Events;

/// <summary>Makes payloads of quotes.</summary>
internal static class QuoteEventExtensions
{
    /// <summary>What every event of a quote tells.</summary>
    public static QuoteEvent ToEvent(this ContentItem quote) => new(
        quote.ContentItemId, quote.As<DocumentPart>().ClientId, quote.As<DocumentPart>().Number, quote.As<QuotePart>().Revision);
}
