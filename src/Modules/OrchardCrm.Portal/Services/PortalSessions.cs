using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Portal.Events;
using OrchardCrm.Portal.Models;
using OrchardCrm.Portal.Security;
using OrchardCrm.Portal.Settings;
using OrchardCrm.Settings;

namespace OrchardCrm.Portal.Services;

/// <summary>Opens, resumes and ends sessions.</summary>
internal sealed class PortalSessions(
    CrmDbContext db, IUnitOfWork unitOfWork, PortalContacts contacts, IEventLog events, ISiteService site, IIdGenerator ids, TimeProvider time)
{
    // A write for every picture of a page would serve nobody.
    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(1);

    /// <summary>Opens a session by a live link.</summary>
    /// <returns>The key for the cookie.</returns>
    public async Task<string> OpenAsync(StoredPortalLink link, CancellationToken cancellationToken)
    {
        var settings = await site.GetSettingsAsync<PortalSettings>(cancellationToken);
        var key = PortalTokens.New();
        var now = time.GetUtcNow();
        var contact = await contacts.FindAsync(link.ClientId, link.ContactId, cancellationToken);
        await unitOfWork.ExecuteAsync(
            async token =>
            {
                db.Add(new PortalSession
                {
                    SessionId = ids.GenerateUniqueId(),
                    KeyHash = PortalTokens.Hash(key),
                    LinkId = link.LinkId,
                    ClientId = link.ClientId,
                    ContactId = link.ContactId,
                    SiteEpoch = settings.SiteEpoch,
                    CreatedUtc = now,
                    LastSeenUtc = now,
                    IdleExpiresUtc = now.AddMinutes(settings.IdleMinutes),
                    ExpiresUtc = now.AddHours(settings.AbsoluteHours),
                });
                await db.Set<StoredPortalLink>().Where(row => row.LinkId == link.LinkId)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastUsedUtc, now), token);
                await events.AppendAsync(
                    PortalEvents.Opened, link.ClientId, new PortalEvent(link.ClientId, link.ContactId, contact?.Contact.FullName() ?? "", link.LinkId), token);
            },
            cancellationToken);
        return key;
    }

    /// <summary>The visitor of a key; null when the session has ended, by time, by revocation or because the contact is gone.</summary>
    public async Task<PortalVisitor?> ResumeAsync(string key, CancellationToken cancellationToken)
    {
        var session = await FindAsync(key, cancellationToken);
        var now = time.GetUtcNow();
        if (session is not { EndedUtc: null } || session.ExpiresUtc <= now || session.IdleExpiresUtc <= now)
            return null;

        var settings = await site.GetSettingsAsync<PortalSettings>(cancellationToken);
        if (session.SiteEpoch < settings.SiteEpoch || await contacts.FindAsync(session.ClientId, session.ContactId, cancellationToken) is not var (client, contact))
            return null;

        if (now - session.LastSeenUtc >= Grain)
            await TouchAsync(session.SessionId, now, now.AddMinutes(settings.IdleMinutes), cancellationToken);
        return new PortalVisitor(session, client, contact);
    }

    /// <summary>The link that opened the session of a key, whether it lives or not.</summary>
    public async Task<string?> FindLinkOfAsync(string key, CancellationToken cancellationToken) => (await FindAsync(key, cancellationToken))?.LinkId;

    /// <summary>Ends a session.</summary>
    public Task EndAsync(string sessionId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return unitOfWork.ExecuteAsync(
            token => db.Set<PortalSession>().Where(row => row.SessionId == sessionId && row.EndedUtc == null)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedUtc, now), token),
            cancellationToken);
    }

    private Task<int> TouchAsync(string sessionId, DateTimeOffset now, DateTimeOffset idleExpires, CancellationToken cancellationToken) =>
        unitOfWork.ExecuteAsync(
            token => db.Set<PortalSession>().Where(row => row.SessionId == sessionId && row.EndedUtc == null).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.LastSeenUtc, now).SetProperty(row => row.IdleExpiresUtc, idleExpires), token),
            cancellationToken);

    private Task<PortalSession?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var hash = PortalTokens.Hash(key);
        return db.Set<PortalSession>().AsNoTracking().FirstOrDefaultAsync(row => row.KeyHash == hash, cancellationToken);
    }
}
