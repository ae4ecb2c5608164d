using System.ComponentModel.DataAnnotations;
using OrchardCrm.Addresses;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;

namespace OrchardCrm.Clients.ViewModels;

/// <summary>The form of a client.</summary>
public sealed class ClientViewModel
{
    /// <summary>Id; a new client's is made with the form, so that a second press of the button saves nothing twice.</summary>
    public string Id { get; set; } = "";

    /// <summary>The client does not exist yet.</summary>
    public bool IsNew { get; set; }

    /// <summary>Version that the form was filled from.</summary>
    public int Version { get; set; }

    /// <summary>Name.</summary>
    [StringLength(200)]
    public string? Name { get; set; }

    /// <summary>Company.</summary>
    [StringLength(200)]
    public string? Company { get; set; }

    /// <summary>Number.</summary>
    [StringLength(50)]
    public string? Number { get; set; }

    /// <summary>First name of the primary contact.</summary>
    [StringLength(100)]
    public string? FirstName { get; set; }

    /// <summary>Last name of the primary contact.</summary>
    [StringLength(100)]
    public string? LastName { get; set; }

    /// <summary>E-mail of the primary contact.</summary>
    [StringLength(256)]
    public string? Email { get; set; }

    /// <summary>Phone of the primary contact.</summary>
    [StringLength(50)]
    public string? Phone { get; set; }

    /// <summary>Web address.</summary>
    [StringLength(200)]
    public string? Website { get; set; }

    /// <summary>Street and number.</summary>
    [StringLength(200)]
    public string? Line1 { get; set; }

    /// <summary>Further line.</summary>
    [StringLength(200)]
    public string? Line2 { get; set; }

    /// <summary>City.</summary>
    [StringLength(100)]
    public string? City { get; set; }

    /// <summary>State or region.</summary>
    [StringLength(100)]
    public string? Region { get; set; }

    /// <summary>Postal code.</summary>
    [StringLength(20)]
    public string? PostalCode { get; set; }

    /// <summary>Country.</summary>
    public string? CountryCode { get; set; }

    /// <summary>Tax number.</summary>
    [StringLength(50)]
    public string? TaxId { get; set; }

    /// <summary>Second number.</summary>
    [StringLength(50)]
    public string? RegistrationNumber { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Language.</summary>
    public string Culture { get; set; } = "";

    /// <summary>Days until an invoice is due; empty for the business's.</summary>
    public int? PaymentTermsDays { get; set; }

    /// <summary>Look of its PDFs; empty for the business's.</summary>
    [RegularExpression("^(classic|modern|compact)$")]
    public string? DocumentTemplate { get; set; }

    /// <summary>Tags, separated by commas.</summary>
    [StringLength(500)]
    public string? Tags { get; set; }

    /// <summary>Notes for the business only.</summary>
    [StringLength(10000)]
    public string? Notes { get; set; }

    /// <summary>Fills the form from a client.</summary>
    public static ClientViewModel From(ContentItem item, bool isNew)
    {
        var part = item.As<ClientPart>();
        var contact = part.PrimaryContact();
        return new ClientViewModel
        {
            Id = item.ContentItemId,
            IsNew = isNew,
            Version = item.Version,
            Name = part.Name,
            Company = part.Company,
            Number = part.Number,
            FirstName = contact?.FirstName,
            LastName = contact?.LastName,
            Email = contact?.Email,
            Phone = contact?.Phone,
            Website = part.Website,
            Line1 = part.BillingAddress.Line1,
            Line2 = part.BillingAddress.Line2,
            City = part.BillingAddress.City,
            Region = part.BillingAddress.Region,
            PostalCode = part.BillingAddress.PostalCode,
            CountryCode = part.BillingAddress.CountryCode,
            TaxId = part.TaxId,
            RegistrationNumber = part.RegistrationNumber,
            Currency = part.Currency,
            Culture = part.Culture,
            PaymentTermsDays = part.PaymentTermsDays,
            DocumentTemplate = part.DocumentTemplate,
            Tags = string.Join(", ", part.Tags),
            Notes = part.Notes,
        };
    }

    /// <summary>Writes the form into a client.</summary>
    public void ApplyTo(ContentItem item) => item.Alter<ClientPart>(part =>
    {
        part.Name = Text(Name);
        part.Company = Text(Company);
        part.Number = Text(Number);
        part.Website = Text(Website);
        part.BillingAddress = new PostalAddress
        {
            Line1 = Text(Line1),
            Line2 = Text(Line2),
            City = Text(City),
            Region = Text(Region),
            PostalCode = Text(PostalCode),
            CountryCode = Text(CountryCode),
        };
        part.TaxId = Text(TaxId);
        part.RegistrationNumber = Text(RegistrationNumber);
        part.Currency = Currency;
        part.Culture = Culture;
        part.PaymentTermsDays = PaymentTermsDays;
        part.DocumentTemplate = Text(DocumentTemplate);
        part.Tags = [.. Text(Tags).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
        part.Notes = Text(Notes);

        var contact = part.PrimaryContact();
        if (contact is null)
        {
            contact = new ClientContact { IsPrimary = true };
            part.Contacts.Add(contact);
        }

        contact.FirstName = Text(FirstName);
        contact.LastName = Text(LastName);
        contact.Email = Text(Email);
        contact.Phone = Text(Phone);
    });

    private static string Text(string? typed) => typed?.Trim() ?? "";
}
