using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Mail;
using OrchardCrm.Clients.Models;
using OrchardCrm.Email;
using OrchardCrm.Email.Models;
using OrchardCrm.Localization;
using OrchardCrm.Portal.Security;
using OrchardCrm.Portal.Services;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Portal.Mail;

/// <summary>
/// Makes mails to clients: each copy is a mail of its own, a contact's with links of that contact, any other's with links that
/// do not let in; who wants no mail gets notices only. Nobody can use a link that was mailed to somebody else.
/// </summary>
public sealed class ClientMailer(
    IPortalLinks links, MailKinds kinds, IEmailService email, ISiteService site, IPublicUrl publicUrl, IStringLocalizer<Strings> S)
{
    /// <summary>Whether the client gets no mail of a kind.</summary>
    public async Task<bool> IsUnwantedAsync(ClientPart client, string kind, CancellationToken cancellationToken) =>
        client.DoNotMail && await kinds.FindAsync(kind, cancellationToken) is not { IsNotice: true };

    /// <summary>Makes the mail and its copies; none where the client wants none. Nothing is queued yet.</summary>
    /// <param name="mail">What is to be mailed.</param>
    /// <param name="compose">Composes the text with links and what is added below it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<MailMessage>> PrepareAsync(
        ClientMail mail, Func<LinkModel, string, Task<ComposedMail>> compose, CancellationToken cancellationToken)
    {
        var client = mail.Client.As<ClientPart>();
        if (await IsUnwantedAsync(client, mail.Kind, cancellationToken))
            return [];

        var settings = await site.GetSettingsAsync<EmailSettings>(cancellationToken);
        var culture = SupportedCultures.Get(client.Culture).Name;
        // Stand for the secrets until each recipient gets its own.
        var (view, statement) = (PortalTokens.New(), PortalTokens.New());
        var viewUrl = UrlOf(view);
        var attached = Fitting(mail.Attachments, settings);
        var tooLarge = mail.Attachments.Except(attached).Select(attachment => attachment.FileName).ToList();
        var composed = await compose(
            new LinkModel(viewUrl, viewUrl + "#pay", viewUrl + "#accept", UrlOf(statement)), tooLarge.Count > 0 ? LinkInPlaceOf(tooLarge, viewUrl, culture) : "");
        var copies = MailCopies.Of(client, mail.Contact.Email);
        var template = new MailMessage
        {
            Key = mail.Key,
            Kind = mail.Kind,
            To = [new MailAddress(mail.Contact.Email, mail.Contact.FullName())],
            Cc = [.. copies.Select(copy => copy.Address)],
            ReplyTo = client.ReplyTo.Length > 0 ? new MailAddress(client.ReplyTo) : null,
            Subject = composed.Subject,
            HtmlBody = composed.HtmlBody,
            TextBody = composed.TextBody,
            Attachments = attached,
            ClientId = mail.Client.ContentItemId,
            DocumentId = mail.DocumentId,
            Culture = culture,
            SendAfterUtc = mail.SendAfterUtc,
        };
        var messages = new List<MailMessage>();
        foreach (var recipient in RecipientsOf(mail, copies, settings))
            messages.Add(await AddressAsync(template, mail, recipient, (view, mail.TargetPath, mail.DocumentId), (statement, PortalPaths.Home, null), cancellationToken));
        return messages;
    }

    /// <summary>Queues a mail and its copies in the current unit of work. False when the mail was there already, or there is none.</summary>
    public async Task<bool> QueueAsync(IReadOnlyList<MailMessage> messages, CancellationToken cancellationToken)
    {
        var isNew = false;
        foreach (var message in messages)
            isNew |= await email.QueueAsync(message, cancellationToken) == MailQueueResult.Queued;
        return isNew;
    }

    private static IEnumerable<MailRecipient> RecipientsOf(ClientMail mail, IReadOnlyList<MailCopy> copies, EmailSettings settings)
    {
        yield return new MailRecipient(mail.Key, new MailAddress(mail.Contact.Email, mail.Contact.FullName()), mail.Contact.Id);
        foreach (var copy in copies)
            yield return new MailRecipient(CopyKey(mail.Key, copy.Address.Address), copy.Address, copy.ContactId);
        if (settings.CopyTo.Length > 0 && copies.All(copy => !copy.Address.Address.Equals(settings.CopyTo, StringComparison.OrdinalIgnoreCase)))
            yield return new MailRecipient(CopyKey(mail.Key, settings.CopyTo), new MailAddress(settings.CopyTo), null);
    }

    private async Task<MailMessage> AddressAsync(
        MailMessage message, ClientMail mail, MailRecipient recipient, (string Mark, string Path, string? DocumentId) view,
        (string Mark, string Path, string? DocumentId) statement, CancellationToken cancellationToken)
    {
        message = message with { Key = recipient.Key, Envelope = [recipient.Address] };
        foreach (var (mark, path, documentId) in new[] { view, statement })
        {
            if (!Holds(message, mark))
                continue;
            if (recipient.ContactId is not { } contactId)
            {
                message = Replace(message, UrlOf(mark), publicUrl.ToAbsolute(path));
                continue;
            }

            var link = await links.CreateAsync(
                new PortalLinkRequest(mail.Client.ContentItemId, contactId, path, documentId) { StartsUtc = mail.SendAfterUtc }, cancellationToken);
            message = Replace(message, mark, link.Token) with
            {
                Links = [.. message.Links, new MailLink(link.Token, mail.Client.ContentItemId, contactId, path, documentId)],
            };
        }

        return message;
    }

    // The first ones that fit together: a document's own PDF comes before the files beside it.
    private static List<MailAttachment> Fitting(IReadOnlyList<MailAttachment> attachments, EmailSettings settings)
    {
        var room = settings.MaxAttachmentMegabytes > 0 ? settings.MaxAttachmentMegabytes * 1024L * 1024L : long.MaxValue;
        var fitting = new List<MailAttachment>();
        foreach (var attachment in attachments)
        {
            if (attachment.Length > room)
                continue;
            room -= attachment.Length;
            fitting.Add(attachment);
        }

        return fitting;
    }

    private string LinkInPlaceOf(IReadOnlyList<string> fileNames, string url, string culture)
    {
        using var scope = new CultureScope(SupportedCultures.Get(culture));
        return S["Too large for a mail: {0}. [Download it here]({1}).", string.Join(", ", fileNames), url];
    }

    private string UrlOf(string token) => publicUrl.ToAbsolute(PortalPaths.LinkPrefix + token);

    private static bool Holds(MailMessage message, string mark) =>
        message.HtmlBody.Contains(mark, StringComparison.Ordinal) || message.TextBody.Contains(mark, StringComparison.Ordinal)
        || message.Subject.Contains(mark, StringComparison.Ordinal);

    private static MailMessage Replace(MailMessage message, string what, string by) => message with
    {
        Subject = message.Subject.Replace(what, by, StringComparison.Ordinal),
        HtmlBody = message.HtmlBody.Replace(what, by, StringComparison.Ordinal),
        TextBody = message.TextBody.Replace(what, by, StringComparison.Ordinal),
    };

    // Keys have a limited length, addresses a generous one.
    private static string CopyKey(string key, string address) =>
        $"{key}:copy:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.ToLowerInvariant())))[..16]}";
}
