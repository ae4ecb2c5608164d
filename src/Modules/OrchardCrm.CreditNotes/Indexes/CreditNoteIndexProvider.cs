using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;

namespace OrchardCrm.CreditNotes.Indexes;

/// <summary>Maps credit notes.</summary>
internal sealed class CreditNoteIndexProvider : IndexProvider<CreditNoteIndex>
{
    protected override IEnumerable<CreditNoteIndex> Map(ContentItem item)
    {
        if (item.ContentType != CreditNoteTypes.CreditNote)
            yield break;

        var document = item.As<DocumentPart>();
        var note = item.As<CreditNotePart>();
        yield return new CreditNoteIndex
        {
            ClientId = document.ClientId,
            InvoiceId = note.InvoiceId,
            Number = document.Number,
            State = note.State,
            Currency = document.Currency,
            TotalMinor = document.TotalMinor,
            IssueDate = document.IssueDate ?? DateOnly.FromDateTime(item.CreatedUtc.UtcDateTime),
        };
    }
}
