using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;

namespace OrchardCrm.Clients.Liquid;

/// <summary>Fills the Liquid models of a client.</summary>
public static class ClientModels
{
    /// <summary><c>client</c>.</summary>
    public static ClientModel ToClientModel(ContentItem client)
    {
        var part = client.As<ClientPart>();
        return new ClientModel(client.DisplayText, part.Number, part.Company, part.TaxId, part.Culture, part.Currency);
    }

    /// <summary><c>contact</c>.</summary>
    public static ContactModel ToContactModel(ClientContact contact) =>
        new(contact.FirstName is { Length: > 0 } first ? first : contact.FullName(), contact.FullName(), contact.Email);
}
