using OrchardCrm.Clients.Mail;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Attachments;
using OrchardCrm.Documents.Files;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Email;
using OrchardCrm.FileStorage;
using OrchardCrm.Portal.Services;
using OrchardCrm.Settings;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Documents.Mail;

/// <summary>Makes mails of documents: PDF, magic link, text; and queues them with the PDF archived as it was.</summary>
public sealed class DocumentMailer(
    CrmDbContext db, IFileStore files, DocumentAttachments attachments, IPortalLinks links, IEmailService email, ILocalClock clock)
{
    /// <summary>Makes the mail; nothing is queued yet.</summary>
    /// <param name="key">Key of the mail: the same key is queued once.</param>
    /// <param name="item">The document.</param>
    /// <param name="client">Its client.</param>
    /// <param name="contact">Whom it goes to.</param>
    /// <param name="message">Text for this once; null for the template in force.</param>
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

        var link = await links.CreateAsync(
            new PortalLinkRequest(client.ContentItemId, contact.Id, papers.PathOf(item.ContentItemId), item.ContentItemId), cancellationToken);
        var own = message is { Subject: { } subject, Body: { } body } ? new MailText(subject, body) : null;
        var mail = await mails.ComposeAsync(
            new DocumentMailContext(item, client, contact, LinkModel.Of(link.Url)) { Kind = message?.Kind, Text = own, UserId = message?.UserId },
            cancellationToken);
        return new PreparedMail(
            new MailMessage
            {
                Key = key,
                Kind = message?.Kind ?? mails.Kind,
                To = [new MailAddress(contact.Email, contact.FullName())],
                Subject = mail.Subject,
                HtmlBody = mail.HtmlBody,
                TextBody = mail.TextBody,
                Attachments =
                [
                    new MailAttachment(fileName, "application/pdf", stored.FileId),
                    .. (await attachments.ListAsync(item.ContentItemId, cancellationToken)).Select(file => new MailAttachment(file.FileName, file.MediaType, file.FileId)),
                ],
                Secrets = [link.Token],
                ClientId = client.ContentItemId,
                DocumentId = item.ContentItemId,
                Culture = client.As<ClientPart>().Culture,
            }.AsClientWants(client.As<ClientPart>()),
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
        if (await email.QueueAsync(mail.Message, cancellationToken) == MailQueueResult.Queued)
            db.Add(mail.File);
    }
}
