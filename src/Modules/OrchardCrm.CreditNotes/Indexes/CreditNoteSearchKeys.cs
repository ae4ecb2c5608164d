using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;

namespace OrchardCrm.CreditNotes.Indexes;

/// <summary>What a search finds a credit note by.</summary>
internal sealed class CreditNoteSearchKeys : ISearchKeyProvider
{
    public IEnumerable<string?> GetTexts(ContentItem item)
    {
        if (item.ContentType != CreditNoteTypes.CreditNote)
            return [];
        var document = item.As<DocumentPart>();
        return [document.Number, item.As<CreditNotePart>().InvoiceNumber, document.PoNumber, document.Snapshot?.Buyer.Name];
    }
}
