using Microsoft.Extensions.Logging;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Events;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Events;

namespace OrchardCrm.CreditNotes.Services;

/// <summary>Mails credit notes that were sent.</summary>
internal sealed class CreditNoteMailConsumer(
    IContentManager content, CreditNotePapers papers, CreditNoteMails mails, DocumentMailer mailer, ILogger<CreditNoteMailConsumer> logger)
    : DocumentMailConsumer(content, papers, mails, mailer, logger)
{
    public override string Name => "CreditNoteMail";

    public override bool Handles(string eventName) => eventName is CreditNoteEvents.Sent or CreditNoteEvents.MailRequested;

    protected override DocumentMailRequest Read(DomainEvent happened)
    {
        var sent = happened.Read<CreditNoteEvent>();
        return new DocumentMailRequest(sent.CreditNoteId, sent.ClientId, sent.Number, sent.Message, sent.RequestKey);
    }

    protected override bool CanBeMailed(ContentItem item) => item.As<CreditNotePart>().State == CreditNoteState.Sent;
}
