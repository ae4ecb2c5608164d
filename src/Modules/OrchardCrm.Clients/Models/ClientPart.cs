using OrchardCrm.Addresses;
using OrchardCrm.ContentManagement;

namespace OrchardCrm.Clients.Models;

/// <summary>A person or company that the business deals with.</summary>
public sealed class ClientPart : ContentPart
{
    /// <summary>Number given by the business; may be empty.</summary>
    public string Number { get; set; } = "";

    /// <summary>Name of the person, or short name of the company.</summary>
    public string Name { get; set; } = "";

    /// <summary>Legal name of the company; empty for a private person.</summary>
    public string Company { get; set; } = "";

    /// <summary>A private person: documents are made out to <see cref="Name"/>.</summary>
    public bool IsPerson { get; set; }

    /// <summary>Id of the user who looks after the client; empty for nobody.</summary>
    public string AccountManagerId { get; set; } = "";

    /// <summary>File id of the logo; empty for none.</summary>
    public string LogoFileId { get; set; } = "";

    /// <summary>Media type of the logo, found from its content.</summary>
    public string LogoContentType { get; set; } = "";

    /// <summary>Files of the business about the client; the client never sees them.</summary>
    public List<ClientFile> Files { get; set; } = [];

    /// <summary>Contacts; exactly one is primary: automatic mails go to it.</summary>
    public List<ClientContact> Contacts { get; set; } = [];

    /// <summary>Fills <em>Billed to</em>.</summary>
    public PostalAddress BillingAddress { get; set; } = new();

    /// <summary>Where goods go; null when it is the billing address.</summary>
    public PostalAddress? ShippingAddress { get; set; }

    /// <summary>Tax number or VAT id, as it is printed.</summary>
    public string TaxId { get; set; } = "";

    /// <summary>A second number, such as that of the company register.</summary>
    public string RegistrationNumber { get; set; } = "";

    /// <summary>Currency of its documents, ISO 4217.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Language of its mails, documents and portal: <c>en</c> or <c>pt-BR</c>.</summary>
    public string Culture { get; set; } = "";

    /// <summary>Its time zone, such as <c>America/Sao_Paulo</c>: the hours of its reminders; empty for the business's.</summary>
    public string TimeZone { get; set; } = "";

    /// <summary>Days until an invoice is due; null for the business's.</summary>
    public int? PaymentTermsDays { get; set; }

    /// <summary>Id of the tax rate of new lines; empty for the business's.</summary>
    public string DefaultTaxRateId { get; set; } = "";

    /// <summary>Look of its printed documents, one of <see cref="OrchardCrm.Settings.DocumentTemplates"/>; empty for the business's.</summary>
    public string DocumentTemplate { get; set; } = "";

    /// <summary>Discount of new documents in percent; null for none.</summary>
    public decimal? DefaultDiscountPercent { get; set; }

    /// <summary>New documents carry no tax.</summary>
    public bool TaxExempt { get; set; }

    /// <summary>Why no tax is charged; goes into the notes of new documents.</summary>
    public string TaxExemptReason { get; set; } = "";

    /// <summary>Notes of its new documents; empty for none.</summary>
    public string DocumentNotes { get; set; } = "";

    /// <summary>Terms of its new documents; empty for the business's.</summary>
    public string DocumentTerms { get; set; } = "";

    /// <summary>Footer of its new documents; empty for the business's.</summary>
    public string DocumentFooter { get; set; } = "";

    /// <summary>Where answers to its mails go; empty for the business's.</summary>
    public string ReplyTo { get; set; } = "";

    /// <summary>Further addresses that get a copy of its mails.</summary>
    public List<string> CopyTo { get; set; } = [];

    /// <summary>Gets no mail but notices: invoices, credit notes, overdue notices, and links that it asks for itself.</summary>
    public bool DoNotMail { get; set; }

    /// <summary>How it is reminded of what is due.</summary>
    public ReminderMode Reminders { get; set; }

    /// <summary>Days before (negative) and after the due date, for <see cref="ReminderMode.Own"/>.</summary>
    public List<int> ReminderDays { get; set; } = [];

    /// <summary>A note that the client reads in the portal.</summary>
    public string PublicNote { get; set; } = "";

    /// <summary>Web address.</summary>
    public string Website { get; set; } = "";

    /// <summary>Notes for the business only.</summary>
    public string Notes { get; set; } = "";

    /// <summary>Tags.</summary>
    public List<string> Tags { get; set; } = [];

    /// <summary>Archived clients get no new documents and no mail, and their links are dead.</summary>
    public bool Archived { get; set; }

    /// <summary>The contact that automatic mails go to; null when there is none with an address.</summary>
    public ClientContact? PrimaryContact() =>
        Contacts.FirstOrDefault(contact => contact.IsPrimary) ?? Contacts.FirstOrDefault();
}
