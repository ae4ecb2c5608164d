using OrchardCrm.Addresses;

namespace OrchardCrm.Settings;

/// <summary>The business that sends the documents: what stands under <em>From</em>, and its defaults.</summary>
public sealed class BusinessSettings
{
    /// <summary>Name of the business.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its address.</summary>
    public PostalAddress Address { get; set; } = new();

    /// <summary>Tax number or VAT id.</summary>
    public string TaxId { get; set; } = "";

    /// <summary>A second number, such as that of the company register.</summary>
    public string RegistrationNumber { get; set; } = "";

    /// <summary>E-mail address shown on documents, and where replies go.</summary>
    public string Email { get; set; } = "";

    /// <summary>Phone number.</summary>
    public string Phone { get; set; } = "";

    /// <summary>Web address.</summary>
    public string Website { get; set; } = "";

    /// <summary>Logo in the file store; empty for none.</summary>
    public string LogoFileId { get; set; } = "";

    /// <summary>Accent colour as <c>#rrggbb</c>.</summary>
    public string AccentColor { get; set; } = "#2f6f4f";

    /// <summary>Look of printed documents, one of <see cref="DocumentTemplates"/>.</summary>
    public string DocumentTemplate { get; set; } = DocumentTemplates.Classic;

    /// <summary>Currency of new clients, ISO 4217.</summary>
    public string Currency { get; set; } = "USD";

    /// <summary>Language of the business: <c>en</c> or <c>pt-BR</c>.</summary>
    public string Culture { get; set; } = "en";

    /// <summary>IANA time zone: days begin and end there.</summary>
    public string TimeZone { get; set; } = "Etc/UTC";

    /// <summary>Days until an invoice is due, unless the client says otherwise.</summary>
    public int PaymentTermsDays { get; set; } = 30;

    /// <summary>Nothing is issued, paid, voided, refunded or credited before this day; null while all is open.</summary>
    public DateOnly? LockDate { get; set; }

    /// <summary>Bank details as printed on documents, one a line.</summary>
    public string BankDetails { get; set; } = "";

    /// <summary>IBAN for payment codes; may be empty.</summary>
    public string Iban { get; set; } = "";

    /// <summary>BIC for payment codes; may be empty.</summary>
    public string Bic { get; set; } = "";

    /// <summary>Pix key (Brazil) for payment codes; may be empty.</summary>
    public string PixKey { get; set; } = "";

    /// <summary>Terms on new documents.</summary>
    public string DefaultTerms { get; set; } = "";

    /// <summary>Footer on documents.</summary>
    public string DefaultFooter { get; set; } = "";
}
