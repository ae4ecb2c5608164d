using Microsoft.Extensions.Logging;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Events;

namespace OrchardCrm.Documents.Mail;

/// <summary>
/// Mails a document that was sent: PDF, link and text are made first, then the mail is queued and the PDF archived in the
/// transaction that completes the delivery. Done twice, it queues once: the key of the mail is the event's.
/// </summary>
public abstract class DocumentMailConsumer(
    IContentManager content, DocumentPapers papers, DocumentMails mails, DocumentMailer mailer, ILogger<DocumentMailConsumer> logger) : IEventConsumer
{
    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public abstract bool Handles(string eventName);

    /// <inheritdoc/>
    public async Task HandleAsync(EventDelivery delivery, CancellationToken cancellationToken)
    {
        var request = Read(delivery.Event);
        var item = await content.GetAsync(request.DocumentId, cancellationToken);
        var client = await content.GetAsync(request.ClientId, cancellationToken);
        var contact = client?.As<ClientPart>() is { Archived: false } part ? part.FindMailContact(request.Message?.ContactId) : null;
        if (item is null || client is null || contact is null || !CanBeMailed(item))
        {
            logger.LogWarning("{Number} was not mailed: taken back meanwhile, or its client has nobody to mail to any more.", request.Number);
            await delivery.CompleteAsync(_ => Task.CompletedTask, cancellationToken);
            return;
        }

        var key = $"{request.RequestKey ?? delivery.Event.EventId}:{mails.Kind}";
        var mail = await mailer.PrepareAsync(key, item, client, contact, request.Message, papers, mails, cancellationToken);
        await delivery.CompleteAsync(token => mailer.QueueAsync(mail, token), cancellationToken);
    }

    /// <summary>What the event asks for.</summary>
    protected abstract DocumentMailRequest Read(DomainEvent happened);

    /// <summary>It is still to be mailed.</summary>
    protected abstract bool CanBeMailed(ContentItem item);
}
