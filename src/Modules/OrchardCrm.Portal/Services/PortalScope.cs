using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Portal.Security;

namespace OrchardCrm.Portal.Services;

/// <inheritdoc/>
internal sealed class PortalScope(IHttpContextAccessor accessor, CrmDbContext db, IContentManager content) : IPortalScope
{
    public string ClientId => Claim(PortalClaims.ClientId);

    public string ContactId => Claim(PortalClaims.ContactId);

    public async Task<ContentItem> GetClientAsync(CancellationToken cancellationToken) =>
        await content.GetAsync(ClientId, cancellationToken)
        ?? throw new InvalidOperationException("The session's client is gone; its session should have ended.");

    public async Task<ContentItem?> GetAsync<TPart>(string contentItemId, CancellationToken cancellationToken)
        where TPart : ContentPart, IClientOwned, new() =>
        await content.GetAsync(contentItemId, cancellationToken) is { } item && item.Has<TPart>() && item.As<TPart>().ClientId == ClientId
            ? item
            : null;

    public IQueryable<TRow> Query<TRow>()
        where TRow : class, IClientOwned
    {
        var clientId = ClientId;
        return db.Set<TRow>().AsNoTracking().Where(row => EF.Property<string>(row, nameof(IClientOwned.ClientId)) == clientId);
    }

    private string Claim(string type) =>
        accessor.HttpContext?.User.FindFirst(type)?.Value
        ?? throw new InvalidOperationException("There is no session of the portal: its data is scoped by one.");
}
