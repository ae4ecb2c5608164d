using OrchardCrm.Clients.Models;
using OrchardCrm.Portal.Models;

namespace OrchardCrm.Portal.ViewModels;

/// <summary>A client's links and sessions.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Contacts">Contacts by id.</param>
/// <param name="Links">Links that work, the latest first.</param>
/// <param name="Sessions">Sessions that live.</param>
/// <param name="MayRevoke">The reader may take access back.</param>
public sealed record PortalAccessViewModel(
    string ClientId, IReadOnlyList<ClientContact> Contacts, IReadOnlyList<StoredPortalLink> Links, IReadOnlyList<PortalSession> Sessions, bool MayRevoke)
{
    /// <summary>Name of a contact; what is left of one that is gone.</summary>
    public string NameOf(string contactId) => Contacts.FirstOrDefault(contact => contact.Id == contactId)?.FullName() ?? "–";
}
