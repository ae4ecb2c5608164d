using OrchardCrm.Clients.Models;
using OrchardCrm.Email;

namespace OrchardCrm.Clients.Mail;

/// <summary>What a client's profile says about its mails.</summary>
public static class ClientMailExtensions
{
    /// <summary>Adds the copies and the reply address that the client asks for; nobody gets the mail twice.</summary>
    public static MailMessage AsClientWants(this MailMessage mail, ClientPart client)
    {
        var known = mail.To.Select(address => address.Address).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var copies = client.Contacts
            .Where(contact => contact is { IsCopied: true, Email.Length: > 0 })
            .Select(contact => new MailAddress(contact.Email, contact.FullName()))
            .Concat(client.CopyTo.Select(address => new MailAddress(address, "")))
            .Where(address => known.Add(address.Address));
        return mail with
        {
            Cc = [.. mail.Cc, .. copies],
            ReplyTo = client.ReplyTo.Length > 0 ? new MailAddress(client.ReplyTo, "") : mail.ReplyTo,
        };
    }
}
