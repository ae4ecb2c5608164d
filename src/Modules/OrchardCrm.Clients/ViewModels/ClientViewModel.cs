using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.CustomFields;
using OrchardCrm.ContentManagement.Metadata;

namespace OrchardCrm.Clients.ViewModels;

/// <summary>The form of a client.</summary>
public sealed class ClientViewModel : AddressViewModel
{
    /// <summary>Id; a new client's is made with the form, so that a second press of the button saves nothing twice.</summary>
    public string Id { get; set; } = "";

    /// <summary>The client does not exist yet.</summary>
    public bool IsNew { get; set; }

    /// <summary>Version that the form was filled from.</summary>
    public int Version { get; set; }

    /// <summary>What the form offers.</summary>
    public ClientChoices Choices { get; private set; } = ClientChoices.None;

    /// <summary>A private person.</summary>
    public bool IsPerson { get; set; }

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

    /// <summary>What the primary contact does.</summary>
    [StringLength(100)]
    public string? Role { get; set; }

    /// <summary>Id of the primary contact; empty for a new one.</summary>
    public string? ContactId { get; set; }

    /// <summary>Further contacts; the last rows are blank.</summary>
    public List<ContactRowViewModel> OtherContacts { get; set; } = [];

    /// <summary>Place in <see cref="OtherContacts"/> of the contact that is to be primary; null leaves it.</summary>
    public int? NewPrimary { get; set; }

    /// <summary>The shipping address is one of its own.</summary>
    public bool ShipsElsewhere { get; set; }

    /// <summary>The shipping address.</summary>
    public AddressViewModel Shipping { get; set; } = new();

    /// <summary>Id of the account manager.</summary>
    public string? AccountManagerId { get; set; }

    /// <summary>No tax on new documents.</summary>
    public bool TaxExempt { get; set; }

    /// <summary>Why.</summary>
    [StringLength(500)]
    public string? TaxExemptReason { get; set; }

    /// <summary>Notes of new documents.</summary>
    [StringLength(2000)]
    public string? DocumentNotes { get; set; }

    /// <summary>Terms of new documents.</summary>
    [StringLength(2000)]
    public string? DocumentTerms { get; set; }

    /// <summary>Footer of new documents.</summary>
    [StringLength(2000)]
    public string? DocumentFooter { get; set; }

    /// <summary>Id of the tax rate of new lines.</summary>
    public string? DefaultTaxRateId { get; set; }

    /// <summary>Discount of new documents, percent.</summary>
    public decimal? DefaultDiscountPercent { get; set; }

    /// <summary>Where answers go.</summary>
    [StringLength(256)]
    public string? ReplyTo { get; set; }

    /// <summary>Further addresses that get copies, separated by commas.</summary>
    [StringLength(1000)]
    public string? CopyTo { get; set; }

    /// <summary>Gets no mail but notices.</summary>
    public bool DoNotMail { get; set; }

    /// <summary>How it is reminded.</summary>
    public ReminderMode Reminders { get; set; }

    /// <summary>Its own days, such as <c>-3, 1, 7</c>.</summary>
    [StringLength(100)]
    public string? ReminderDays { get; set; }

    /// <summary>Its time zone; empty for the business's.</summary>
    [StringLength(100)]
    public string? TimeZone { get; set; }

    /// <summary>A note that the client reads.</summary>
    [StringLength(2000)]
    public string? PublicNote { get; set; }

    /// <summary>Web address.</summary>
    [StringLength(200)]
    public string? Website { get; set; }

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

    /// <summary>Custom fields by name, as typed.</summary>
    public Dictionary<string, string?> Fields { get; set; } = [];

    /// <summary>Archived; no field of the form.</summary>
    [BindNever]
    public bool Archived { get; set; }

    /// <summary>Fills the custom fields from a client.</summary>
    /// <param name="item">The client.</param>
    /// <param name="definitions">The fields that clients have.</param>
    /// <param name="culture">How numbers are written.</param>
    public void FillFields(ContentItem item, IReadOnlyList<ContentFieldDefinition> definitions, CultureInfo culture) =>
        Fields = definitions.ToDictionary(field => field.Name, field => (string?)CustomFieldText.Read(item, field, culture));

    /// <summary>Fills the form from a client.</summary>
    public static ClientViewModel From(ContentItem item, bool isNew)
    {
        var part = item.As<ClientPart>();
        var contact = part.PrimaryContact();
        var model = new ClientViewModel
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
            Role = contact?.Role,
            ContactId = contact?.Id,
            OtherContacts = [.. part.Contacts.Where(other => other != contact).Select(ToRow)],
            IsPerson = part.IsPerson,
            ShipsElsewhere = part.ShippingAddress is not null,
            AccountManagerId = part.AccountManagerId,
            TaxExempt = part.TaxExempt,
            TaxExemptReason = part.TaxExemptReason,
            DocumentNotes = part.DocumentNotes,
            DocumentTerms = part.DocumentTerms,
            DocumentFooter = part.DocumentFooter,
            DefaultTaxRateId = part.DefaultTaxRateId,
            DefaultDiscountPercent = part.DefaultDiscountPercent,
            ReplyTo = part.ReplyTo,
            CopyTo = string.Join(", ", part.CopyTo),
            DoNotMail = part.DoNotMail,
            Reminders = part.Reminders,
            ReminderDays = string.Join(", ", part.ReminderDays),
            TimeZone = part.TimeZone,
            PublicNote = part.PublicNote,
            TaxId = part.TaxId,
            RegistrationNumber = part.RegistrationNumber,
            Currency = part.Currency,
            Culture = part.Culture,
            PaymentTermsDays = part.PaymentTermsDays,
            DocumentTemplate = part.DocumentTemplate,
            Tags = string.Join(", ", part.Tags),
            Notes = part.Notes,
            Archived = part.Archived,
        };
        model.Fill(part.BillingAddress);
        model.Shipping.Fill(part.ShippingAddress ?? new() { CountryCode = part.BillingAddress.CountryCode });
        return model;
    }

    /// <summary>Makes the form ready to be shown.</summary>
    public void Show(ClientChoices choices)
    {
        Choices = choices;
        if (!OtherContacts.Exists(row => row.IsBlank))
            OtherContacts.Add(new ContactRowViewModel());
    }

    /// <summary>The days of reminders; null where something is not a whole number of days.</summary>
    public List<int>? ReadReminderDays()
    {
        var days = new List<int>();
        foreach (var text in Split(ReminderDays))
        {
            if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var day) || day is < -365 or > 365)
                return null;
            days.Add(day);
        }

        return [.. days.Distinct().Order()];
    }

    /// <summary>Writes the form into a client.</summary>
    public void ApplyTo(ContentItem item) => item.Alter<ClientPart>(part =>
    {
        part.Name = Text(Name);
        part.Company = Text(Company);
        part.Number = Text(Number);
        part.Website = Text(Website);
        part.BillingAddress = ToAddress();
        part.ShippingAddress = ShipsElsewhere ? Shipping.ToAddress() : null;
        part.IsPerson = IsPerson;
        part.AccountManagerId = Text(AccountManagerId);
        part.TaxExempt = TaxExempt;
        part.TaxExemptReason = Text(TaxExemptReason);
        part.DocumentNotes = Text(DocumentNotes);
        part.DocumentTerms = Text(DocumentTerms);
        part.DocumentFooter = Text(DocumentFooter);
        part.DefaultTaxRateId = Text(DefaultTaxRateId);
        part.DefaultDiscountPercent = DefaultDiscountPercent;
        part.ReplyTo = Text(ReplyTo);
        part.CopyTo = [.. Split(CopyTo).Distinct(StringComparer.OrdinalIgnoreCase)];
        part.DoNotMail = DoNotMail;
        part.Reminders = Reminders;
        part.ReminderDays = ReadReminderDays() ?? part.ReminderDays;
        part.TimeZone = Text(TimeZone);
        part.PublicNote = Text(PublicNote);
        part.TaxId = Text(TaxId);
        part.RegistrationNumber = Text(RegistrationNumber);
        part.Currency = Currency;
        part.Culture = Culture;
        part.PaymentTermsDays = PaymentTermsDays;
        part.DocumentTemplate = Text(DocumentTemplate);
        part.Tags = [.. Split(Tags).Distinct(StringComparer.OrdinalIgnoreCase)];
        part.Notes = Text(Notes);

        part.Contacts = ReadContacts();
    });

    // The primary one's fields stand by themselves; further ones are rows.
    private List<ClientContact> ReadContacts()
    {
        var contacts = new List<ClientContact>
        {
            new() { Id = Text(ContactId), FirstName = Text(FirstName), LastName = Text(LastName), Email = Text(Email), Phone = Text(Phone), Role = Text(Role) },
        };
        var primary = contacts[0];
        for (var i = 0; i < OtherContacts.Count; i++)
        {
            if (OtherContacts[i].IsBlank)
                continue;
            contacts.Add(ToContact(OtherContacts[i]));
            if (NewPrimary == i)
                primary = contacts[^1];
        }

        contacts.ForEach(contact => contact.IsPrimary = contact == primary);
        return contacts;
    }

    private static ContactRowViewModel ToRow(ClientContact contact) => new()
    {
        Id = contact.Id, FirstName = contact.FirstName, LastName = contact.LastName, Role = contact.Role, Email = contact.Email, Phone = contact.Phone,
        IsCopied = contact.IsCopied,
    };

    private static ClientContact ToContact(ContactRowViewModel row) => new()
    {
        Id = Text(row.Id), FirstName = Text(row.FirstName), LastName = Text(row.LastName), Role = Text(row.Role), Email = Text(row.Email),
        Phone = Text(row.Phone), IsCopied = row.IsCopied,
    };

    private static string[] Split(string? typed) =>
        Text(typed).Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Text(string? typed) => typed?.Trim() ?? "";
}
