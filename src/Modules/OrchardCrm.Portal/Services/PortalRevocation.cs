using Microsoft.EntityFrameworkCore;
using OrchardCrm.AuditTrail;
using OrchardCrm.Data;
using OrchardCrm.Portal.Models;
using OrchardCrm.Portal.Settings;
using OrchardCrm.Settings;

namespace OrchardCrm.Portal.Services;

/// <summary>Takes access back; live sessions end with their link.</summary>
public sealed class PortalRevocation(CrmDbContext db, IUnitOfWork unitOfWork, ISiteService site, IAuditTrail audit, TimeProvider time)
{
    /// <summary>Revokes one link and ends the sessions that it opened.</summary>
    public Task RevokeLinkAsync(string clientId, string linkId, CancellationToken cancellationToken) => RevokeAsync(
        clientId,
        db.Set<StoredPortalLink>().Where(row => row.ClientId == clientId && row.LinkId == linkId),
        db.Set<PortalSession>().Where(row => row.ClientId == clientId && row.LinkId == linkId),
        cancellationToken);

    /// <summary>Revokes all links of a contact and ends their sessions.</summary>
    public Task RevokeContactAsync(string clientId, string contactId, CancellationToken cancellationToken) => RevokeAsync(
        clientId,
        db.Set<StoredPortalLink>().Where(row => row.ClientId == clientId && row.ContactId == contactId),
        db.Set<PortalSession>().Where(row => row.ClientId == clientId && row.ContactId == contactId),
        cancellationToken);

    /// <summary>Revokes every link and ends every session of the site.</summary>
    public Task RevokeAllAsync(CancellationToken cancellationToken) =>
        site.UpdateSettingsAsync<PortalSettings>(settings => settings.SiteEpoch++, cancellationToken);

    private Task RevokeAsync(
        string clientId, IQueryable<StoredPortalLink> links, IQueryable<PortalSession> sessions, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return unitOfWork.ExecuteAsync(
            async token =>
            {
                var revoked = await links.Where(row => row.RevokedUtc == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.RevokedUtc, now), token);
                var ended = await sessions.Where(row => row.EndedUtc == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedUtc, now), token);
                await audit.RecordAsync(new AuditEntry("PortalLink", "Revoked", clientId, $"{revoked} links, {ended} sessions"), token);
            },
            cancellationToken);
    }
}
