using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;

namespace OrchardCrm.Portal.Services;

/// <summary>
/// The one door of portal pages to data: everything is scoped by the session's client. Controllers of the portal use
/// neither <c>CrmDbContext</c> nor <c>IContentManager</c> (an architecture test holds it).
/// </summary>
public interface IPortalScope
{
    /// <summary>The session's client.</summary>
    string ClientId { get; }

    /// <summary>The session's contact.</summary>
    string ContactId { get; }

    /// <summary>The client's own content item.</summary>
    Task<ContentItem> GetClientAsync(CancellationToken cancellationToken = default);

    /// <summary>An item of this client that holds the part; null for another client's or none.</summary>
    Task<ContentItem?> GetAsync<TPart>(string contentItemId, CancellationToken cancellationToken = default)
        where TPart : ContentPart, IClientOwned, new();

    /// <summary>Rows of this client.</summary>
    IQueryable<TRow> Query<TRow>()
        where TRow : class, IClientOwned;
}
