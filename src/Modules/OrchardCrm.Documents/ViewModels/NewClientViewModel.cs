using System.ComponentModel.DataAnnotations;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;

namespace OrchardCrm.Documents.ViewModels;

/// <summary>The small form of a client that is made while a document is written.</summary>
public sealed class NewClientViewModel
{
    /// <summary>Id of the client, made with the form.</summary>
    public string Id { get; set; } = "";

    /// <summary>Company.</summary>
    [StringLength(200)]
    public string? Company { get; set; }

    /// <summary>Name of the person.</summary>
    [StringLength(200)]
    public string? Name { get; set; }

    /// <summary>E-mail.</summary>
    [StringLength(256)]
    public string? Email { get; set; }

    /// <summary>Street and number.</summary>
    [StringLength(200)]
    public string? Line1 { get; set; }

    /// <summary>Postal code.</summary>
    [StringLength(20)]
    public string? PostalCode { get; set; }

    /// <summary>City.</summary>
    [StringLength(100)]
    public string? City { get; set; }

    /// <summary>Country.</summary>
    public string? CountryCode { get; set; }

    /// <summary>Tax number.</summary>
    [StringLength(50)]
    public string? TaxId { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; } = "";

    /// <summary>The form of a new client, with the name that was looked for.</summary>
    public static NewClientViewModel From(ContentItem client, string? name) => new()
    {
        Id = client.ContentItemId,
        Company = name,
        CountryCode = client.As<ClientPart>().BillingAddress.CountryCode,
        Currency = client.As<ClientPart>().Currency,
    };

    /// <summary>Writes the form into a client.</summary>
    public void ApplyTo(ContentItem client) => client.Alter<ClientPart>(part =>
    {
        (part.Company, part.Name, part.TaxId, part.Currency) = (Text(Company), Text(Name), Text(TaxId), Currency);
        part.BillingAddress = part.BillingAddress with
        {
            Line1 = Text(Line1), PostalCode = Text(PostalCode), City = Text(City), CountryCode = Text(CountryCode),
        };
        var names = Text(Name).Split(' ', 2, StringSplitOptions.TrimEntries);
        part.Contacts = [new ClientContact { FirstName = names[0], LastName = names.Length > 1 ? names[1] : "", Email = Text(Email), IsPrimary = true }];
    });

    private static string Text(string? typed) => typed?.Trim() ?? "";
}
