using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Addresses;
using OrchardCrm.Clients.Models;
using OrchardCrm.Clients.ViewModels;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.CustomFields;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Data;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Clients.Services;

/// <summary>What the form of a client offers, and what is said about what was typed in it.</summary>
public sealed class ClientForm(
    CrmDbContext db, IContentDefinitionManager definitions, IEnumerable<IClientTaxRates> taxRates, IEnumerable<IClientNumbering> numbering,
    IStringLocalizer<Strings> S)
{
    /// <summary>The choices of the form.</summary>
    /// <param name="managerId">The user that is chosen stays one, disabled or not.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ClientChoices> ChoicesAsync(string? managerId, CancellationToken cancellationToken)
    {
        var staff = await db.Set<User>().AsNoTracking()
            .Where(user => !user.Disabled || user.Id == managerId)
            .OrderBy(user => user.DisplayName)
            .Select(user => new { user.Id, Name = user.DisplayName != "" ? user.DisplayName : user.Email })
            .ToListAsync(cancellationToken);
        return new ClientChoices(
            staff.ConvertAll(user => KeyValuePair.Create(user.Id, user.Name ?? "")),
            taxRates.FirstOrDefault() is { } taxes ? await taxes.ListAsync(cancellationToken) : [],
            numbering.Any(),
            await FieldsAsync(cancellationToken));
    }

    /// <summary>The custom fields of clients.</summary>
    public async Task<IReadOnlyList<ContentFieldDefinition>> FieldsAsync(CancellationToken cancellationToken) =>
        (await definitions.GetTypeDefinitionAsync(ClientTypes.Client, cancellationToken))?.Fields ?? [];

    /// <summary>The form of a client, custom fields among it.</summary>
    public async Task<ClientViewModel> FillAsync(ContentItem client, bool isNew, CancellationToken cancellationToken)
    {
        var model = ClientViewModel.From(client, isNew);
        model.FillFields(client, await FieldsAsync(cancellationToken), CultureInfo.CurrentCulture);
        return model;
    }

    /// <summary>Puts the custom fields of the form into a client; a number that cannot be read is named at its field.</summary>
    public async Task ApplyFieldsAsync(ClientViewModel model, ContentItem client, ModelStateDictionary state, CancellationToken cancellationToken)
    {
        foreach (var field in await FieldsAsync(cancellationToken))
        {
            var typed = model.Fields.GetValueOrDefault(field.Name);
            // A box that is not ticked sends nothing.
            if (field.Kind == ContentFieldKind.Boolean && typed is null)
                typed = "false";
            if (!CustomFieldText.TryWrite(client, field, typed, CultureInfo.CurrentCulture, out var error))
                state.AddModelError(MemberOf(field.Name), S[NumberParseMessages.KeyOf(error), NumberParseMessages.Arguments(typed, CultureInfo.CurrentCulture)]);
        }
    }

    /// <summary>The name of a custom field's input.</summary>
    public static string MemberOf(string field) => $"Fields[{field}]";

    /// <summary>Names what cannot be read.</summary>
    public void Check(ClientViewModel model, ModelStateDictionary state)
    {
        if (model.ReadReminderDays() is null)
            state.AddModelError(nameof(model.ReminderDays), S["“{0}” are not days: type whole numbers with commas between them, such as -3, 1, 7.", model.ReminderDays ?? ""]);
        else if (model.Reminders == ReminderMode.Own && string.IsNullOrWhiteSpace(model.ReminderDays))
            state.AddModelError(nameof(model.ReminderDays), S["Type the days, such as -3, 1, 7, or choose another setting."]);

        if (state.TryGetValue(nameof(model.PaymentTermsDays), out var days) && days.Errors.Count > 0)
        {
            days.Errors.Clear();
            state.AddModelError(nameof(model.PaymentTermsDays), S["“{0}” is not a whole number of days.", days.AttemptedValue ?? ""]);
        }

        // Blank rows count in the form, not among the client's contacts.
        model.OtherContacts.RemoveAll(row => row.IsBlank && string.IsNullOrEmpty(row.Id) && model.OtherContacts.IndexOf(row) != model.NewPrimary);
    }

    /// <summary>What looks wrong and was saved all the same.</summary>
    public IEnumerable<string> DoubtsOf(ClientPart part)
    {
        var country = part.BillingAddress.CountryCode;
        if (!TaxIds.LooksRight(country, part.TaxId))
            yield return S["The tax number “{0}” does not look right for the country. It was saved all the same.", part.TaxId];
        foreach (var contact in part.Contacts.Where(contact => !PhoneFormat.LooksRight(contact.Phone, country)))
            yield return S["“{0}” does not look like a phone number. It was saved all the same.", contact.Phone];
        foreach (var address in new[] { part.BillingAddress, part.ShippingAddress }.OfType<PostalAddress>())
        {
            var rule = AddressRules.Of(address.CountryCode);
            if (!rule.FitsPostalCode(address.PostalCode))
                yield return S["“{0}” does not look like a postal code of the country, such as {1}. It was saved all the same.", address.PostalCode, rule.PostalExample];
            if (!rule.FitsRegion(address.Region))
                yield return S["“{0}” is not a state of the country. It was saved all the same.", address.Region];
        }
    }
}
