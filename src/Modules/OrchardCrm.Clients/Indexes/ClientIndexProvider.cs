using OrchardCrm.Addresses;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;

namespace OrchardCrm.Clients.Indexes;

/// <summary>Maps clients to <see cref="ClientIndex"/>.</summary>
internal sealed class ClientIndexProvider : IndexProvider<ClientIndex>
{
    protected override IEnumerable<ClientIndex> Map(ContentItem item)
    {
        if (item.ContentType != ClientTypes.Client)
            yield break;

        var part = item.As<ClientPart>();
        var contact = part.PrimaryContact();
        yield return new ClientIndex
        {
            Number = part.Number,
            DisplayName = item.DisplayText,
            Name = part.Name,
            Company = part.Company,
            Email = contact?.Email.ToLowerInvariant() ?? "",
            Phone = contact?.Phone ?? "",
            TaxId = TaxIds.Normalize(part.TaxId),
            CountryCode = part.BillingAddress.CountryCode,
            Currency = part.Currency,
            Archived = part.Archived,
            CreatedUtc = item.CreatedUtc,
        };
    }
}
