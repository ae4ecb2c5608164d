using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using OrchardCrm.Data;
using OrchardCrm.Email.Models;
using OrchardCrm.FileStorage;
using OrchardCrm.Settings;
using OrchardCrm.Shell;

namespace OrchardCrm.Email.Services;

/// <summary>Builds the MIME message of a mail. The Message-ID is made of its key: a repeat is recognised by the receiver.</summary>
public sealed class MimeMessageBuilder(CrmDbContext db, ISiteService site, IFileStore files, IPublicUrl publicUrl, TimeProvider time)
{
    private const int MostReferences = 10;

    /// <summary>Whom a mail is handed to.</summary>
    public static IReadOnlyList<MailboxAddress> EnvelopeOf(MailMessage message) => [.. MailBlueprint.EnvelopeOf(message).Select(ToMailbox)];

    /// <summary>The message with bodies, attachments and headers.</summary>
    public async Task<MimeMessage> BuildAsync(MailMessage message, EmailSettings settings, CancellationToken cancellationToken)
    {
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        var fromAddress = settings.FromAddress.Length > 0 ? settings.FromAddress : business.Email;
        if (fromAddress.Length == 0)
            fromAddress = "noreply@" + (publicUrl.Value.IsLoopback ? "localhost.localdomain" : publicUrl.Value.Host);

        var mime = new MimeMessage
        {
            Subject = message.Subject,
            Date = time.GetUtcNow(),
            MessageId = MessageIdOf(message.Key),
        };
        mime.From.Add(new MailboxAddress(settings.FromName.Length > 0 ? settings.FromName : business.Name, fromAddress));
        mime.To.AddRange(message.To.Select(ToMailbox));
        mime.Cc.AddRange(message.Cc.Select(ToMailbox));
        if (message.ReplyTo is { } reply)
            mime.ReplyTo.Add(ToMailbox(reply));
        else if (settings.ReplyTo.Length > 0)
            mime.ReplyTo.Add(MailboxAddress.Parse(settings.ReplyTo));
        else if (business.Email.Length > 0 && business.Email != fromAddress)
            mime.ReplyTo.Add(new MailboxAddress(business.Name, business.Email));
        // RFC 3834: receivers' robots do not answer automatic mail.
        mime.Headers.Add("Auto-Submitted", "auto-generated");
        await AddThreadAsync(mime, message, cancellationToken);

        var body = new BodyBuilder { TextBody = message.TextBody, HtmlBody = message.HtmlBody };
        foreach (var attachment in message.Attachments)
        {
            await using var content = await files.OpenReadAsync(attachment.FileId, cancellationToken)
                ?? throw new InvalidOperationException($"The attachment “{attachment.FileName}” is no longer in the file store.");
            await body.Attachments.AddAsync(attachment.FileName, content, ContentType.Parse(attachment.ContentType), cancellationToken);
        }

        mime.Body = body.ToMessageBody();
        return mime;
    }

    // RFC 5322 §3.6.4: what was mailed of a document before is what this mail follows, so that mail programs show it as one conversation.
    private async Task AddThreadAsync(MimeMessage mime, MailMessage message, CancellationToken cancellationToken)
    {
        if (message.DocumentId is not { } document)
            return;
        var address = MailBlueprint.EnvelopeOf(message)[0].Address.Trim().ToLowerInvariant();
        var earlier = await db.Set<MailItem>().AsNoTracking()
            .Where(mail => mail.DocumentId == document && mail.Address == address && mail.State == MailState.Sent && mail.Key != message.Key)
            .OrderByDescending(mail => mail.MailId)
            .Select(mail => mail.Key)
            .Take(MostReferences)
            .ToListAsync(cancellationToken);
        mime.References.Add($"{document}@{Host}");
        mime.References.AddRange(earlier.AsEnumerable().Reverse().Select(MessageIdOf));
        if (earlier.Count > 0)
            mime.InReplyTo = MessageIdOf(earlier[0]);
    }

    private string Host => publicUrl.Value.IsLoopback ? "localhost.localdomain" : publicUrl.Value.Host;

    private string MessageIdOf(string key) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..40]}@{Host}";

    private static MailboxAddress ToMailbox(MailAddress address) => new(address.Name, address.Address);
}
