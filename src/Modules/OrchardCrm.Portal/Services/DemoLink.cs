using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Portal.Models;
using OrchardCrm.Setup;

namespace OrchardCrm.Portal.Services;

/// <summary>Prints a client's magic link when the demo starts: that of a document that was mailed, else that of any client.</summary>
internal sealed class DemoLink(CrmDbContext db, IContentManager content, IPortalLinks links) : IDemoReport
{
    public async Task<IReadOnlyList<string>> GetLinesAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is not { } request)
            return [];

        var client = await content.GetAsync(request.ClientId, cancellationToken);
        var link = await links.CreateCopyAsync(request, cancellationToken);
        return [$"Portal of {client?.DisplayText}: {link.Url}"];
    }

    private async Task<PortalLinkRequest?> FindAsync(CancellationToken cancellationToken)
    {
        var mailed = await db.Set<StoredPortalLink>().AsNoTracking()
            .Where(link => link.Origin == PortalLinkOrigin.Mail)
            .OrderByDescending(link => link.CreatedUtc)
            .FirstOrDefaultAsync(cancellationToken);
        if (mailed is not null)
            return new PortalLinkRequest(mailed.ClientId, mailed.ContactId, mailed.TargetPath, mailed.DocumentId);

        var clientId = await db.Set<ClientIndex>().AsNoTracking()
            .Where(index => !index.Archived && index.Email != "")
            .OrderBy(index => index.ContentItemId)
            .Select(index => index.ContentItemId)
            .FirstOrDefaultAsync(cancellationToken);
        return clientId is not null && (await content.GetAsync(clientId, cancellationToken))?.As<ClientPart>().PrimaryContact() is { } contact
            ? new PortalLinkRequest(clientId, contact.Id, PortalPaths.Home, null)
            : null;
    }
}
