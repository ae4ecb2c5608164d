using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Attachments;
using OrchardCrm.Documents.Files;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Email;
using OrchardCrm.FileStorage;
using OrchardCrm.Portal.Mail;
using OrchardCrm.Settings;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Documents.Mail;

/// <summary>Makes mails of documents: PDF, magic links, text; and queues them with the PDF archived as it was.</summary>
public sealed class DocumentMailer(CrmDbContext db, IFileStore files, DocumentAttachments attachments, ClientMailer mailer, ILocalClock clock)
{
    /// <summary>Makes the mail; nothing is queued yet.</summary>
    /// <param name="key">Key of the mail: the same key is queued once.</param>
    /// <param name="item">The document.</param>
    /// <param name="client">Its client.</param>
    /// <param name="contact">Whom it goes to.</param>
    /// <param name="message">Kind, text and hour for this once; null for the document's kind, the template in force, and at once.</param>
    /// <param name="papers">Draws the PDF.</param>
    /// <param name="mails">Composes the text.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<PreparedMail> PrepareAsync(
        string key, ContentItem item, ContentItem client, ClientContact contact, DocumentMessage? message, DocumentPapers papers,
        DocumentMails mails, CancellationToken cancellationToken)
    {
        var fileName = papers.FileNameOf(item);
        using var pdf = await papers.ToPdfAsync(item, cancellationToken);
        var stored = await files.SaveAsync(pdf, fileName, cancellationToken);
        var own = message is { Subject: { } subject, Body: { } body } ? new MailText(subject, body) : null;
        var messages = await mailer.PrepareAsync(
            new ClientMail(key, message?.Kind ?? mails.Kind, client, contact, papers.PathOf(item.ContentItemId))
            {
                DocumentId = item.ContentItemId,
                Attachments =
                [
                    new MailAttachment(fileName, "application/pdf", stored.FileId, stored.Length),
                    .. (await attachments.ListAsync(item.ContentItemId, cancellationToken))
                        .Select(file => new MailAttachment(file.FileName, file.MediaType, file.FileId, file.Length)),
                ],
                SendAfterUtc = message?.SendAfterUtc,
            },
            (links, addendum) => mails.ComposeAsync(
                new DocumentMailContext(item, client, contact, links) { Kind = message?.Kind, Text = own, UserId = message?.UserId, Addendum = addendum },
                cancellationToken),
            cancellationToken);
        return new PreparedMail(
            messages,
            new DocumentFile
            {
                ContentItemId = item.ContentItemId,
                ClientId = client.ContentItemId,
                FileId = stored.FileId,
                FileName = fileName,
                MailKey = key,
                CreatedUtc = clock.UtcNow,
            });
    }

    /// <summary>Queues the mail and archives its PDF, in the current unit of work; a key that is there is left alone.</summary>
    public async Task QueueAsync(PreparedMail mail, CancellationToken cancellationToken)
    {
        if (await mailer.QueueAsync(mail.Messages, cancellationToken))
            db.Add(mail.File);
    }
}
