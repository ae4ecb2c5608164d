using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Email.Services;
using OrchardCrm.Email.ViewModels;
using OrchardCrm.Portal.Models;

namespace OrchardCrm.Portal.Services;

/// <summary>A mail's link is the last one that was made for its document and its reader before it was queued.</summary>
internal sealed class MailVisits(CrmDbContext db, IContentManager content) : IMailVisits
{
    public async Task<IReadOnlyDictionary<string, DateTimeOffset?>> FindAsync(string clientId, IReadOnlyList<MailRow> mails, CancellationToken cancellationToken)
    {
        string?[] documents = [.. mails.Select(mail => mail.DocumentId).Where(id => id is not null).Distinct()];
        if (documents.Length == 0 || await content.GetAsync(clientId, cancellationToken) is not { } client)
            return new Dictionary<string, DateTimeOffset?>();

        var contacts = client.As<ClientPart>().Contacts.ToLookup(contact => contact.Email, contact => contact.Id, StringComparer.OrdinalIgnoreCase);
        var links = await db.Set<StoredPortalLink>().AsNoTracking()
            .Where(link => documents.Contains(link.DocumentId) && link.ClientId == clientId && link.Origin == PortalLinkOrigin.Mail)
            .Select(link => new { link.DocumentId, link.ContactId, link.CreatedUtc, link.LastUsedUtc })
            .ToListAsync(cancellationToken);
        var byDocument = links.ToLookup(link => link.DocumentId);
        return mails
            .Select(mail => (mail.MailId, Link: byDocument[mail.DocumentId]
                .Where(link => link.CreatedUtc <= mail.CreatedUtc && contacts[mail.Address].Contains(link.ContactId))
                .MaxBy(link => link.CreatedUtc)))
            .Where(mail => mail.Link is not null)
            .ToDictionary(mail => mail.MailId, mail => mail.Link!.LastUsedUtc);
    }
}
