using OrchardCrm.Clients.Models;

namespace OrchardCrm.Documents.Mail;

/// <summary>Whom mails of documents go to.</summary>
public static class ClientContacts
{
    /// <summary>The contact of an id, or the primary one; null when it has no e-mail address.</summary>
    public static ClientContact? FindMailContact(this ClientPart client, string? contactId)
    {
        var contact = string.IsNullOrEmpty(contactId)
            ? client.PrimaryContact()
            : client.Contacts.FirstOrDefault(candidate => candidate.Id == contactId);
        return contact is { Email.Length: > 0 } ? contact : null;
    }
}
