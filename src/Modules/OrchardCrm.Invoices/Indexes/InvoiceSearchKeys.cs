using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;

namespace OrchardCrm.Invoices.Indexes;

/// <summary>What a search in the list of invoices finds besides the client's own words.</summary>
internal sealed class InvoiceSearchKeys : ISearchKeyProvider
{
    public IEnumerable<string?> GetTexts(ContentItem item)
    {
        if (item.ContentType != InvoiceTypes.Invoice)
            return [];
        var document = item.As<DocumentPart>();
        return [document.Number, document.PoNumber, document.Snapshot?.Buyer.Name];
    }
}
