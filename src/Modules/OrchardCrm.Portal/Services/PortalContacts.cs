using OrchardCrm.Clients;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;

namespace OrchardCrm.Portal.Services;

/// <summary>Finds the people whom the portal lets in: contacts that exist, of clients that are not archived.</summary>
internal sealed class PortalContacts(IContentManager content)
{
    /// <summary>Client and contact; null where one is gone or the client is archived.</summary>
    public async Task<(ContentItem Client, ClientContact Contact)?> FindAsync(string clientId, string contactId, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(clientId, cancellationToken) is not { ContentType: ClientTypes.Client } client)
            return null;

        var part = client.As<ClientPart>();
        return !part.Archived && part.Contacts.Find(contact => contact.Id == contactId) is { } found ? (client, found) : null;
    }
}
