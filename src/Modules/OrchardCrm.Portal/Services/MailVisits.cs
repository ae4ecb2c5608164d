using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Email.Services;
using OrchardCrm.Email.ViewModels;
using OrchardCrm.Portal.Models;

namespace OrchardCrm.Portal.Services;

/// <summary>A mail's link is the last one that was made for its document before the mail was queued.</summary>
internal sealed class MailVisits(CrmDbContext db) : IMailVisits
{
    public async Task<IReadOnlyDictionary<string, DateTimeOffset?>> FindAsync(string clientId, IReadOnlyList<MailRow> mails, CancellationToken cancellationToken)
    {
        string?[] documents = [.. mails.Select(mail => mail.DocumentId).Where(id => id is not null).Distinct()];
        if (documents.Length == 0)
            return new Dictionary<string, DateTimeOffset?>();

        var links = await db.Set<StoredPortalLink>().AsNoTracking()
            .Where(link => documents.Contains(link.DocumentId) && link.ClientId == clientId && link.Origin == PortalLinkOrigin.Mail)
            .Select(link => new { link.DocumentId, link.CreatedUtc, link.LastUsedUtc })
            .ToListAsync(cancellationToken);
        var byDocument = links.ToLookup(link => link.DocumentId);
        return mails
            .Select(mail => (mail.MailId, Link: byDocument[mail.DocumentId].Where(link => link.CreatedUtc <= mail.CreatedUtc).MaxBy(link => link.CreatedUtc)))
            .Where(mail => mail.Link is not null)
            .ToDictionary(mail => mail.MailId, mail => mail.Link!.LastUsedUtc);
    }
}
