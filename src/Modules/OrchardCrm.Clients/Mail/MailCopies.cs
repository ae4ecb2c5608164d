using OrchardCrm.Clients.Models;
using OrchardCrm.Email;

namespace OrchardCrm.Clients.Mail;

/// <summary>Who gets copies of a client's mails, by its profile.</summary>
public static class MailCopies
{
    /// <summary>The copies of a mail; nobody gets it twice.</summary>
    /// <param name="client">The client.</param>
    /// <param name="recipient">Whom the mail itself goes to.</param>
    public static IReadOnlyList<MailCopy> Of(ClientPart client, string recipient)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { recipient };
        return
        [
            .. client.Contacts
                .Where(contact => contact is { IsCopied: true, Email.Length: > 0 })
                .Select(contact => new MailCopy(new MailAddress(contact.Email, contact.FullName()), contact.Id))
                .Concat(client.CopyTo.Select(address => new MailCopy(new MailAddress(address), null)))
                .Where(copy => known.Add(copy.Address.Address)),
        ];
    }
}
