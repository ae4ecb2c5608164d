using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Portal.Models;

namespace OrchardCrm.Portal.Services;

/// <summary>Who uses the portal.</summary>
/// <param name="Session">The session.</param>
/// <param name="Client">The client.</param>
/// <param name="Contact">The contact.</param>
internal sealed record PortalVisitor(PortalSession Session, ContentItem Client, ClientContact Contact)
{
    /// <summary>Language of the client.</summary>
    public string Culture => Client.As<ClientPart>().Culture;
}
