using OrchardCrm.Data;

namespace OrchardCrm.Clients.Indexes;

/// <summary>What lists, pickers and mails ask of clients.</summary>
public sealed class ClientIndex : MapIndex
{
    /// <summary>Number given by the business.</summary>
    public string Number { get; set; } = "";

    /// <summary>The item's display text: company, else name.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Company.</summary>
    public string Company { get; set; } = "";

    /// <summary>Primary contact's e-mail, lower case.</summary>
    public string Email { get; set; } = "";

    /// <summary>Primary contact's phone.</summary>
    public string Phone { get; set; } = "";

    /// <summary>Tax number without blanks and punctuation, upper case.</summary>
    public string TaxId { get; set; } = "";

    /// <summary>Country of the billing address, ISO 3166-1 alpha-2.</summary>
    public string CountryCode { get; set; } = "";

    /// <summary>Currency of its documents.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Archived.</summary>
    public bool Archived { get; set; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedUtc { get; set; }
}
