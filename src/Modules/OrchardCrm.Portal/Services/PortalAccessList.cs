using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Portal.Models;
using OrchardCrm.Portal.Settings;
using OrchardCrm.Settings;

namespace OrchardCrm.Portal.Services;

/// <summary>The links that work and the sessions that live, of one client.</summary>
public sealed class PortalAccessList(CrmDbContext db, ISiteService site, TimeProvider time)
{
    private const int Shown = 100;

    /// <summary>Links that work, the latest first.</summary>
    public async Task<IReadOnlyList<StoredPortalLink>> LinksAsync(string clientId, CancellationToken cancellationToken)
    {
        var (now, epoch) = (time.GetUtcNow(), await EpochAsync(cancellationToken));
        return await db.Set<StoredPortalLink>().AsNoTracking()
            .Where(row => row.ClientId == clientId && row.RevokedUtc == null && row.ExpiresUtc > now && row.SiteEpoch >= epoch)
            .OrderByDescending(row => row.CreatedUtc)
            .Take(Shown)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Sessions that live, the latest first.</summary>
    public async Task<IReadOnlyList<PortalSession>> SessionsAsync(string clientId, CancellationToken cancellationToken)
    {
        var (now, epoch) = (time.GetUtcNow(), await EpochAsync(cancellationToken));
        return await db.Set<PortalSession>().AsNoTracking()
            .Where(row => row.ClientId == clientId && row.EndedUtc == null && row.ExpiresUtc > now && row.IdleExpiresUtc > now && row.SiteEpoch >= epoch)
            .OrderByDescending(row => row.LastSeenUtc)
            .Take(Shown)
            .ToListAsync(cancellationToken);
    }

    private async Task<int> EpochAsync(CancellationToken cancellationToken) =>
        (await site.GetSettingsAsync<PortalSettings>(cancellationToken)).SiteEpoch;
}
