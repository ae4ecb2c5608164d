using Microsoft.EntityFrameworkCore;
using OrchardCrm.AuditTrail;
using OrchardCrm.Data;
using OrchardCrm.Portal.Models;
using OrchardCrm.Portal.Security;
using OrchardCrm.Portal.Settings;
using OrchardCrm.Settings;
using OrchardCrm.Shell;

namespace OrchardCrm.Portal.Services;

/// <inheritdoc/>
internal sealed class PortalLinks(
    CrmDbContext db, IUnitOfWork unitOfWork, PortalContacts contacts, ISiteService site, IPublicUrl publicUrl, IAuditTrail audit, IIdGenerator ids,
    TimeProvider time) : IPortalLinks
{
    public Task<PortalLink> CreateAsync(PortalLinkRequest request, CancellationToken cancellationToken) =>
        CreateAsync(request, PortalLinkOrigin.Mail, cancellationToken);

    public Task<PortalLink> CreateCopyAsync(PortalLinkRequest request, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            var link = await CreateAsync(request, PortalLinkOrigin.Copied, token);
            await audit.RecordAsync(new AuditEntry("PortalLink", "Copied", request.DocumentId ?? request.ClientId, request.TargetPath), token);
            return link;
        },
        cancellationToken);

    public Task KeepAliveAsync(IReadOnlyCollection<string> documentIds, TimeSpan moreTime, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var until = now + moreTime;
        return unitOfWork.ExecuteAsync(
            token => db.Set<StoredPortalLink>()
                .Where(link => documentIds.Contains(link.DocumentId!) && link.RevokedUtc == null && link.ExpiresUtc > now && link.ExpiresUtc < until)
                .ExecuteUpdateAsync(set => set.SetProperty(link => link.ExpiresUtc, until), token),
            cancellationToken);
    }

    /// <summary>A new link of an origin.</summary>
    public async Task<PortalLink> CreateAsync(PortalLinkRequest request, PortalLinkOrigin origin, CancellationToken cancellationToken)
    {
        if (!PortalPaths.IsTarget(request.TargetPath))
            throw new ArgumentException($"A magic link leads into the portal, not to '{request.TargetPath}'.", nameof(request));

        var settings = await site.GetSettingsAsync<PortalSettings>(cancellationToken);
        var token = PortalTokens.New();
        var now = time.GetUtcNow();
        await unitOfWork.ExecuteAsync(
            _ =>
            {
                db.Add(new StoredPortalLink
                {
                    LinkId = ids.GenerateUniqueId(),
                    TokenHash = PortalTokens.Hash(token),
                    ClientId = request.ClientId,
                    ContactId = request.ContactId,
                    DocumentId = request.DocumentId,
                    TargetPath = request.TargetPath,
                    Origin = origin,
                    SiteEpoch = settings.SiteEpoch,
                    CreatedUtc = now,
                    ExpiresUtc = (request.StartsUtc ?? now).AddDays(settings.LinkDays),
                });
                return Task.CompletedTask;
            },
            cancellationToken);
        return new PortalLink(publicUrl.ToAbsolute(PortalPaths.LinkPrefix + token), token);
    }

    /// <summary>The link of a token, dead or alive.</summary>
    public Task<StoredPortalLink?> FindByTokenAsync(string token, CancellationToken cancellationToken)
    {
        var hash = PortalTokens.Hash(token);
        return db.Set<StoredPortalLink>().AsNoTracking().FirstOrDefaultAsync(link => link.TokenHash == hash, cancellationToken);
    }

    /// <summary>A link by its id, dead or alive.</summary>
    public Task<StoredPortalLink?> FindAsync(string linkId, CancellationToken cancellationToken) =>
        db.Set<StoredPortalLink>().AsNoTracking().FirstOrDefaultAsync(link => link.LinkId == linkId, cancellationToken);

    /// <summary>The latest link to a document's page: it says whose page that is.</summary>
    public Task<StoredPortalLink?> FindByPathAsync(string path, CancellationToken cancellationToken) =>
        path.Split('/') is [.., { Length: > 0 } documentId]
            ? db.Set<StoredPortalLink>().AsNoTracking()
                .Where(link => link.DocumentId == documentId && link.TargetPath == path && link.Origin != PortalLinkOrigin.Copied)
                .OrderByDescending(link => link.CreatedUtc)
                .FirstOrDefaultAsync(cancellationToken)
            : Task.FromResult<StoredPortalLink?>(null);

    /// <summary>Whether the link still opens a session.</summary>
    public async Task<bool> IsAliveAsync(StoredPortalLink link, CancellationToken cancellationToken) =>
        link.RevokedUtc is null
        && link.ExpiresUtc > time.GetUtcNow()
        && link.SiteEpoch >= (await site.GetSettingsAsync<PortalSettings>(cancellationToken)).SiteEpoch
        && await contacts.FindAsync(link.ClientId, link.ContactId, cancellationToken) is not null;
}
