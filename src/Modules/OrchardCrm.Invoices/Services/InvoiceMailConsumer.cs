using Microsoft.Extensions.Logging;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Events;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Models;

namespace OrchardCrm.Invoices.Services;

/// <summary>Mails invoices that were sent.</summary>
internal sealed class InvoiceMailConsumer(
    IContentManager content, InvoicePapers papers, InvoiceMails mails, DocumentMailer mailer, ILogger<InvoiceMailConsumer> logger)
    : DocumentMailConsumer(content, papers, mails, mailer, logger)
{
    public override string Name => "InvoiceMail";

    public override bool Handles(string eventName) => eventName is InvoiceEvents.Sent or InvoiceEvents.MailRequested;

    protected override DocumentMailRequest Read(DomainEvent happened)
    {
        var sent = happened.Read<InvoiceEvent>();
        return new DocumentMailRequest(sent.InvoiceId, sent.ClientId, sent.Number, sent.Message, sent.RequestKey);
    }

    protected override bool CanBeMailed(ContentItem item) => item.As<InvoicePart>().State == InvoiceState.Sent;
}
