using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.Clients.Services;
using OrchardCrm.Clients.ViewModels;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Data;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Clients.Exchange;

/// <summary>
/// The columns of exported and imported clients: all of the profile but files and ids. What belongs to this site alone is named: the
/// account manager by the e-mail address, the tax rate by its name.
/// </summary>
public sealed class ClientColumns(
    CrmDbContext db, ClientForm clientForm, IEnumerable<IClientTaxRates> taxRates, IStringLocalizer<Strings> S)
{
    private const string Yes = "yes";
    private const string No = "no";
    private const string Person = "person";
    private const string Company = "company";

    /// <summary>The columns, in the order of the export.</summary>
    public async Task<IReadOnlyList<ClientColumn>> ListAsync(CancellationToken cancellationToken)
    {
        var staff = await db.Set<User>().AsNoTracking().Select(user => new { user.Id, Email = user.Email ?? "" }).ToListAsync(cancellationToken);
        var managers = staff.Select(user => KeyValuePair.Create(user.Id, user.Email)).ToList();
        IReadOnlyList<KeyValuePair<string, string>> taxes = taxRates.FirstOrDefault() is { } rates ? await rates.ListAsync(cancellationToken) : [];
        return
        [
            Text("Number", S["Client number"], "no", "id", "clientid", "customernumber", "customerno", "number"),
            Of("Kind", S["Company or person"], form => form.IsPerson ? Person : Company, SetKind),
            Text("Name", S["Name"], "contactname", "fullname", "customer", "client", "customername", "clientname", "cliente", "nomedocliente"),
            Text("Company", S["Company"], "companyname", "organization", "organisation", "business", "razaosocial"),
            Text("FirstName", S["First name"], "givenname", "forename"),
            Text("LastName", S["Last name"], "surname", "familyname"),
            Text("Role", S["Role"], "position", "jobtitle"),
            Text("Email", S["E-mail"], "mail", "emailaddress", "primaryemail"),
            Text("Phone", S["Phone"], "telephone", "mobile", "phonenumber", "tel", "celular", "fone"),
            Of("OtherContacts", S["Further contacts"], form => ContactLines.Write(form.OtherContacts), SetContacts),
            Text("Website", S["Website"], "url", "homepage", "web", "site"),
            Text("Line1", S["Street and number"], "street", "address", "address1", "addressline1", "billingstreet", "endereco", "rua", "logradouro"),
            Text("Line2", S["Further line"], "address2", "addressline2"),
            Text("PostalCode", S["Postal code"], "zip", "zipcode", "postcode", "cep"),
            Text("City", S["City"], "town"),
            Text("Region", S["State or region"], "state", "province", "region", "county", "uf"),
            Of("CountryCode", S["Country"], form => form.CountryCode, (form, cell) => SetCountry(form, cell)),
            Of("ShipsElsewhere", S["Goods go to another address"], form => form.ShipsElsewhere ? Yes : No, (form, cell) => SetBoolean(cell, yes => form.ShipsElsewhere = yes)),
            Shipping("Line1", S["Street and number (shipping)"]),
            Shipping("Line2", S["Further line (shipping)"]),
            Shipping("PostalCode", S["Postal code (shipping)"]),
            Shipping("City", S["City (shipping)"]),
            Shipping("Region", S["State or region (shipping)"]),
            Of("Shipping.CountryCode", S["Country (shipping)"], form => form.ShipsElsewhere ? form.Shipping.CountryCode : "", (form, cell) => SetCountry(form.Shipping, cell)),
            Text("TaxId", S["Tax number / VAT ID"], "vat", "vatid", "vatnumber", "taxid", "taxnumber", "cnpj", "cpf", "nif"),
            Text("RegistrationNumber", S["Company register number"], "registrationnumber"),
            Of("TaxExempt", S["Exempt from tax"], form => form.TaxExempt ? Yes : No, (form, cell) => SetBoolean(cell, yes => form.TaxExempt = yes)),
            Text("TaxExemptReason", S["Reason of the exemption"]),
            Text("DocumentNotes", S["Notes of new documents"]),
            Text("DocumentTerms", S["Terms of new documents"]),
            Text("DocumentFooter", S["Footer of new documents"]),
            Of("Currency", S["Currency"], form => form.Currency, (form, cell) => Set(() => form.Currency = cell.Length > 0 ? cell.ToUpperInvariant() : form.Currency)),
            Of("Culture", S["Language"], form => form.Culture, (form, cell) => Set(() => form.Culture = cell.Length > 0 ? cell : form.Culture)),
            Of("PaymentTermsDays", S["Days until an invoice is due"], form => form.PaymentTermsDays?.ToString(CultureInfo.InvariantCulture), SetDays),
            Of("DefaultTaxRateId", S["Tax of new lines"], form => NameOf(taxes, form.DefaultTaxRateId), (form, cell) => SetNamed(taxes, cell, id => form.DefaultTaxRateId = id)),
            Of("DefaultDiscountPercent", S["Discount of new documents, %"], form => form.DefaultDiscountPercent?.ToString("0.######", CultureInfo.InvariantCulture), SetDiscount),
            Of("DocumentTemplate", S["Look of PDFs"], form => form.DocumentTemplate, SetTemplate),
            Text("ReplyTo", S["Answers go to"]),
            Text("CopyTo", S["Copies go to"]),
            Of("DoNotMail", S["Wants no mail"], form => form.DoNotMail ? Yes : No, (form, cell) => SetBoolean(cell, yes => form.DoNotMail = yes)),
            Of("Reminders", S["Payment reminders"], form => form.Reminders.ToString(), SetReminders),
            Text("ReminderDays", S["Days from the due date"]),
            Text("TimeZone", S["Time zone"]),
            Of("AccountManagerId", S["Account manager"], form => NameOf(managers, form.AccountManagerId), (form, cell) => SetNamed(managers, cell, id => form.AccountManagerId = id)),
            Text("Tags", S["Tags"], "labels", "groups", "group", "grupo", "grupos"),
            Text("PublicNote", S["Note for the client"]),
            Text("Notes", S["Notes"], "comment", "comments", "remarks"),
            Of("Archived", S["Archived"], form => form.Archived ? Yes : No, (form, cell) => SetBoolean(cell, yes => form.Archived = yes)),
            .. (await FieldsAsync(cancellationToken)).Select(field => new ClientColumn(
                $"field:{field.Name}", field.DisplayName, field.DisplayName, form => form.Fields.GetValueOrDefault(field.Name),
                (form, cell) => Set(() => form.Fields[field.Name] = cell))),
        ];
    }

    /// <summary>The custom fields of clients.</summary>
    public Task<IReadOnlyList<ContentFieldDefinition>> FieldsAsync(CancellationToken cancellationToken) => clientForm.FieldsAsync(cancellationToken);

    private static ClientColumn Of(string key, LocalizedString title, Func<ClientViewModel, string?> read, Func<ClientViewModel, string, string?> write, params string[] synonyms) =>
        new(key, title.Name, title.Value, read, write) { Synonyms = synonyms };

    private static ClientColumn Text(string property, LocalizedString title, params string[] synonyms) =>
        Text(property, title, form => form, typeof(ClientViewModel).GetProperty(property)!, synonyms);

    private static ClientColumn Shipping(string property, LocalizedString title)
    {
        var column = Text("Shipping." + property, title, form => form.Shipping, typeof(AddressViewModel).GetProperty(property)!);
        return column with { Read = form => form.ShipsElsewhere ? column.Read(form) : "" };
    }

    private static ClientColumn Text(string key, LocalizedString title, Func<ClientViewModel, object> owner, PropertyInfo property, params string[] synonyms) =>
        new(key, title.Name, title.Value, form => (string?)property.GetValue(owner(form)), (form, cell) => Set(() => property.SetValue(owner(form), cell)))
        {
            MaxLength = property.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength ?? 0,
            Synonyms = synonyms,
        };

    private static string? Set(Action set)
    {
        set();
        return null;
    }

    private static string? NameOf(IReadOnlyList<KeyValuePair<string, string>> names, string? id) => names.FirstOrDefault(name => name.Key == id).Value ?? "";

    private string? SetNamed(IReadOnlyList<KeyValuePair<string, string>> names, string cell, Action<string> set)
    {
        if (cell.Length == 0)
            return Set(() => set(""));
        return names.FirstOrDefault(name => name.Value.Equals(cell, StringComparison.OrdinalIgnoreCase) || name.Key == cell).Key is { } id
            ? Set(() => set(id))
            : S["There is no “{0}” here to choose.", cell].Value;
    }

    private string? SetKind(ClientViewModel form, string cell)
    {
        if (cell.Length == 0 || Is(cell, Company, S["Company"]))
            return Set(() => form.IsPerson = false);
        return Is(cell, Person, S["Private person"]) ? Set(() => form.IsPerson = true) : S["“{0}” is neither “company” nor “person”.", cell].Value;
    }

    private string? SetBoolean(string cell, Action<bool> set)
    {
        if (cell.Length == 0 || Is(cell, No, S["No"]) || cell is "0" || cell.Equals("false", StringComparison.OrdinalIgnoreCase))
            return Set(() => set(false));
        return Is(cell, Yes, S["Yes"]) || cell is "1" || cell.Equals("true", StringComparison.OrdinalIgnoreCase)
            ? Set(() => set(true))
            : S["“{0}” is neither “yes” nor “no”.", cell].Value;
    }

    private static bool Is(string cell, string word, string localized) =>
        cell.Equals(word, StringComparison.OrdinalIgnoreCase) || cell.Equals(localized, StringComparison.OrdinalIgnoreCase);

    private static string? SetCountry(AddressViewModel address, string cell)
    {
        // By its code, or by its name in one of our languages.
        var country = Addresses.Countries.Find(cell.ToUpperInvariant()) ?? Addresses.Countries.All.FirstOrDefault(known =>
            Localization.SupportedCultures.All.Any(culture => known.NameIn(culture).Equals(cell, StringComparison.OrdinalIgnoreCase)));
        address.CountryCode = country?.Code ?? cell;
        return null;
    }

    private string? SetContacts(ClientViewModel form, string cell)
    {
        if (ContactLines.Read(cell) is not { } contacts)
            return S["“{0}” are not contacts: a line each, with first name | last name | role | e-mail | phone | copy.", cell].Value;
        form.OtherContacts = contacts;
        return null;
    }

    private string? SetDays(ClientViewModel form, string cell)
    {
        if (cell.Length == 0)
            return Set(() => form.PaymentTermsDays = null);
        return int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            ? Set(() => form.PaymentTermsDays = days)
            : S["“{0}” is not a whole number of days.", cell].Value;
    }

    private string? SetDiscount(ClientViewModel form, string cell)
    {
        if (cell.Length == 0)
            return Set(() => form.DefaultDiscountPercent = null);
        return decimal.TryParse(cell.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            ? Set(() => form.DefaultDiscountPercent = percent)
            : S["“{0}” is not a number: write percent with a point, such as 7.5.", cell].Value;
    }

    private string? SetTemplate(ClientViewModel form, string cell) =>
        cell.Length == 0 || Settings.DocumentTemplates.All.Contains(cell.ToLowerInvariant())
            ? Set(() => form.DocumentTemplate = cell.ToLowerInvariant())
            : S["There is no “{0}” here to choose.", cell].Value;

    private string? SetReminders(ClientViewModel form, string cell)
    {
        if (cell.Length == 0)
            return Set(() => form.Reminders = ReminderMode.AsBusiness);
        return Enum.TryParse<ReminderMode>(cell, ignoreCase: true, out var mode) && Enum.IsDefined(mode)
            ? Set(() => form.Reminders = mode)
            : S["There is no “{0}” here to choose.", cell].Value;
    }
}
