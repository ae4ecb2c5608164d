using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Events;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.Documents.Mail;

namespace OrchardCrm.CreditNotes.Workflows;

/// <summary>Credit notes as workflows mail them.</summary>
internal sealed class MailableCreditNote(CreditNotePapers papers, CreditNoteMails mails) : MailableDocument(papers, mails)
{
    public override string ContentType => CreditNoteTypes.CreditNote;

    public override string SentEvent => CreditNoteEvents.Sent;

    public override bool CanBeMailed(ContentItem item) => item.As<CreditNotePart>().State == CreditNoteState.Sent;
}
