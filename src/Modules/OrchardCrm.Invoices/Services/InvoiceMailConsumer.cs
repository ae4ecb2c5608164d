using Microsoft.Extensions.Logging;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Files;
using OrchardCrm.Documents.Models;
using OrchardCrm.Email;
using OrchardCrm.Events;
using OrchardCrm.FileStorage;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Portal.Services;
using OrchardCrm.Settings;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Invoices.Services;

/// <summary>
/// Mails an invoice that was sent: PDF, link and text are made first, then the mail is queued and the PDF archived in the
/// transaction that completes the delivery. Done twice, it queues once: the key of the mail is the event's.
/// </summary>
internal sealed class InvoiceMailConsumer(
    CrmDbContext db, IContentManager content, InvoicePapers papers, InvoiceMails mails, IFileStore files, IPortalLinks links,
    IEmailService email, ILocalClock clock, ILogger<InvoiceMailConsumer> logger) : IEventConsumer
{
    public string Name => "InvoiceMail";

    public bool Handles(string eventName) => eventName is InvoiceEvents.Sent or InvoiceEvents.MailRequested;

    public async Task HandleAsync(EventDelivery delivery, CancellationToken cancellationToken)
    {
        var sent = delivery.Event.Read<InvoiceEvent>();
        var invoice = await content.GetAsync(sent.InvoiceId, cancellationToken);
        var client = await content.GetAsync(sent.ClientId, cancellationToken);
        var contact = client?.As<ClientPart>() is { Archived: false } part ? part.FindMailContact(sent.Message?.ContactId) : null;
        if (invoice is null || client is null || contact is null || invoice.As<InvoicePart>().State != InvoiceState.Sent)
        {
            logger.LogWarning("Invoice {Number} was not mailed: voided meanwhile, or its client has nobody to mail to any more.", sent.Number);
            await delivery.CompleteAsync(_ => Task.CompletedTask, cancellationToken);
            return;
        }

        var (message, file) = await PrepareAsync($"{sent.RequestKey ?? delivery.Event.EventId}:invoice", invoice, client, contact, sent.Message, cancellationToken);
        await delivery.CompleteAsync(
            async token =>
            {
                if (await email.QueueAsync(message, token) == MailQueueResult.Queued)
                    db.Add(file);
            },
            cancellationToken);
    }

    private async Task<(MailMessage Message, DocumentFile File)> PrepareAsync(
        string key, ContentItem invoice, ContentItem client, ClientContact contact, InvoiceMessage? text, CancellationToken cancellationToken)
    {
        var fileName = papers.FileNameOf(invoice);
        using var pdf = new MemoryStream();
        await papers.WritePdfAsync(invoice, pdf, cancellationToken);
        pdf.Position = 0;
        var stored = await files.SaveAsync(pdf, fileName, cancellationToken);

        var path = InvoicePapers.PathOf(invoice.ContentItemId);
        var link = await links.CreateAsync(
            new PortalLinkRequest(client.ContentItemId, contact.Id, path, invoice.ContentItemId), cancellationToken);
        var own = text is { Subject: { } subject, Body: { } body } ? new MailText(subject, body) : null;
        var mail = await mails.ComposeAsync(
            invoice, client, contact, new LinkModel(link.Url, link.Url, link.Url), own, cancellationToken);
        var message = new MailMessage
        {
            Key = key,
            Kind = InvoiceMailKinds.InvoiceKind,
            To = [new MailAddress(contact.Email, contact.FullName())],
            Subject = mail.Subject,
            HtmlBody = mail.HtmlBody,
            TextBody = mail.TextBody,
            Attachments = [new MailAttachment(fileName, "application/pdf", stored.FileId)],
            Secrets = [link.Token],
            ClientId = client.ContentItemId,
            DocumentId = invoice.ContentItemId,
            Culture = client.As<ClientPart>().Culture,
        };
        return (message, new DocumentFile
        {
            ContentItemId = invoice.ContentItemId,
            ClientId = client.ContentItemId,
            FileId = stored.FileId,
            FileName = fileName,
            MailKey = key,
            CreatedUtc = clock.UtcNow,
        });
    }
}
