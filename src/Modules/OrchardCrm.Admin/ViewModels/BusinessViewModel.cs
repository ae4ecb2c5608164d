using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using OrchardCrm.Addresses;
using OrchardCrm.Settings;

namespace OrchardCrm.Admin.ViewModels;

/// <summary>The form of the business.</summary>
public sealed class BusinessViewModel
{
    /// <summary>Name.</summary>
    [Required, StringLength(200)]
    public string Name { get; set; } = "";

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

    /// <summary>E-mail.</summary>
    [EmailAddress, StringLength(256)]
    public string? Email { get; set; }

    /// <summary>Phone.</summary>
    [StringLength(50)]
    public string? Phone { get; set; }

    /// <summary>Web address.</summary>
    [StringLength(200)]
    public string? Website { get; set; }

    /// <summary>A new logo.</summary>
    public IFormFile? Logo { get; set; }

    /// <summary>Take the logo away.</summary>
    public bool RemoveLogo { get; set; }

    /// <summary>The logo so far.</summary>
    public string LogoFileId { get; set; } = "";

    /// <summary>Accent colour.</summary>
    [RegularExpression("^#[0-9a-fA-F]{6}$")]
    public string AccentColor { get; set; } = "#2f6f4f";

    /// <summary>Look of printed documents.</summary>
    [RegularExpression("^(classic|modern|compact)$")]
    public string DocumentTemplate { get; set; } = DocumentTemplates.Classic;

    /// <summary>Currency.</summary>
    [Required]
    public string Currency { get; set; } = "";

    /// <summary>Language.</summary>
    [Required]
    public string Culture { get; set; } = "";

    /// <summary>Time zone.</summary>
    [Required]
    public string TimeZone { get; set; } = "";

    /// <summary>Days until an invoice is due.</summary>
    [Range(0, 365)]
    public int PaymentTermsDays { get; set; }

    /// <summary>Nothing is issued, paid, voided, refunded or credited before this day.</summary>
    public DateOnly? LockDate { get; set; }

    /// <summary>Bank details.</summary>
    [StringLength(1000)]
    public string? BankDetails { get; set; }

    /// <summary>IBAN.</summary>
    [StringLength(42)]
    public string? Iban { get; set; }

    /// <summary>BIC.</summary>
    [StringLength(11)]
    public string? Bic { get; set; }

    /// <summary>Pix key.</summary>
    [StringLength(77)]
    public string? PixKey { get; set; }

    /// <summary>Terms on new documents.</summary>
    [StringLength(4000)]
    public string? DefaultTerms { get; set; }

    /// <summary>Footer on documents.</summary>
    [StringLength(1000)]
    public string? DefaultFooter { get; set; }

    /// <summary>Fills the form from the settings.</summary>
    public static BusinessViewModel From(BusinessSettings settings) => new()
    {
        Name = settings.Name,
        Line1 = settings.Address.Line1,
        Line2 = settings.Address.Line2,
        City = settings.Address.City,
        Region = settings.Address.Region,
        PostalCode = settings.Address.PostalCode,
        CountryCode = settings.Address.CountryCode,
        TaxId = settings.TaxId,
        RegistrationNumber = settings.RegistrationNumber,
        Email = settings.Email,
        Phone = settings.Phone,
        Website = settings.Website,
        LogoFileId = settings.LogoFileId,
        AccentColor = settings.AccentColor,
        DocumentTemplate = settings.DocumentTemplate,
        Currency = settings.Currency,
        Culture = settings.Culture,
        TimeZone = settings.TimeZone,
        PaymentTermsDays = settings.PaymentTermsDays,
        LockDate = settings.LockDate,
        BankDetails = settings.BankDetails,
        Iban = settings.Iban,
        Bic = settings.Bic,
        PixKey = settings.PixKey,
        DefaultTerms = settings.DefaultTerms,
        DefaultFooter = settings.DefaultFooter,
    };

    /// <summary>Writes the form into the settings, all but the logo.</summary>
    public void ApplyTo(BusinessSettings settings)
    {
        settings.Name = Name.Trim();
        settings.Address = new PostalAddress
        {
            Line1 = Text(Line1),
            Line2 = Text(Line2),
            City = Text(City),
            Region = Text(Region),
            PostalCode = Text(PostalCode),
            CountryCode = Text(CountryCode),
        };
        settings.TaxId = Text(TaxId);
        settings.RegistrationNumber = Text(RegistrationNumber);
        settings.Email = Text(Email);
        settings.Phone = Text(Phone);
        settings.Website = Text(Website);
        settings.AccentColor = AccentColor;
        settings.DocumentTemplate = DocumentTemplate;
        settings.Currency = Currency;
        settings.Culture = Culture;
        settings.TimeZone = TimeZone;
        settings.PaymentTermsDays = PaymentTermsDays;
        settings.LockDate = LockDate;
        settings.BankDetails = Text(BankDetails);
        settings.Iban = Text(Iban);
        settings.Bic = Text(Bic);
        settings.PixKey = Text(PixKey);
        settings.DefaultTerms = Text(DefaultTerms);
        settings.DefaultFooter = Text(DefaultFooter);

        static string Text(string? typed) => typed?.Trim() ?? "";
    }
}
