using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Services;

/// <summary>Takes down the parties of a paper as they are now.</summary>
public static class PartySnapshots
{
    /// <summary>The business.</summary>
    public static PartySnapshot Of(BusinessSettings business) => new(
        business.Name, "", business.Address, business.TaxId, business.RegistrationNumber, business.Email, business.Phone);

    /// <summary>A client, with its primary contact where that is somebody else.</summary>
    public static PartySnapshot Of(ContentItem client)
    {
        var part = client.As<ClientPart>();
        var contact = part.PrimaryContact();
        var attention = contact?.FullName() ?? "";
        return new PartySnapshot(
            client.DisplayText,
            attention == client.DisplayText || attention == contact?.Email ? "" : attention,
            part.BillingAddress,
            part.TaxId,
            part.RegistrationNumber,
            contact?.Email ?? "",
            contact?.Phone ?? "");
    }
}
