using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;

namespace OrchardCrm.Quotes.Indexes;

/// <summary>What a search in the list of quotes finds besides the client's own words.</summary>
internal sealed class QuoteSearchKeys : ISearchKeyProvider
{
    public IEnumerable<string?> GetTexts(ContentItem item)
    {
        if (item.ContentType != QuoteTypes.Quote)
            return [];
        var document = item.As<DocumentPart>();
        return [document.Number, document.PoNumber, document.Snapshot?.Buyer.Name];
    }
}
