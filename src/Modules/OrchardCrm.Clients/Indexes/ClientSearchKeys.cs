using OrchardCrm.Addresses;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;

namespace OrchardCrm.Clients.Indexes;

/// <summary>Clients are found by name, company, number, e-mail, tax number and tag.</summary>
internal sealed class ClientSearchKeys : ISearchKeyProvider
{
    public IEnumerable<string?> GetTexts(ContentItem item)
    {
        if (item.ContentType != ClientTypes.Client)
            return [];

        var part = item.As<ClientPart>();
        return
        [
            part.Name, part.Company, part.Number, part.TaxId, TaxIds.Normalize(part.TaxId),
            .. part.Contacts.SelectMany(contact => new[] { contact.FirstName, contact.LastName, contact.Email }),
            .. part.Tags,
        ];
    }
}
