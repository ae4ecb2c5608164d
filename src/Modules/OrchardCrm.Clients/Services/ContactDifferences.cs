using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.ViewModels;

namespace OrchardCrm.Clients.Services;

/// <summary>
/// Names how the contacts that were typed differ from those that somebody else stored meanwhile. Contacts are told apart by their ids
/// and called by their names: a row's place means nothing to who reads it.
/// </summary>
internal sealed class ContactDifferences(IStringLocalizer<Strings> S)
{
    /// <summary>Adds a message for each difference, at its field where it has one.</summary>
    public void Name(ClientViewModel mine, ClientViewModel theirs, ModelStateDictionary state)
    {
        if (!string.IsNullOrEmpty(theirs.ContactId) && mine.ContactId != theirs.ContactId)
            state.AddModelError("", S["{0} is the primary contact now. Saving makes it {1} again.", PrimaryOf(theirs), PrimaryOf(mine)]);
        foreach (var stored in theirs.OtherContacts.Where(row => !row.IsBlank && row.Id != mine.ContactId && !mine.OtherContacts.Exists(own => own.Id == row.Id)))
            state.AddModelError("", S["{0} is among the stored contacts and not among those you typed. Saving removes this contact.", NameOf(stored)]);
        for (var i = 0; i < mine.OtherContacts.Count; i++)
        {
            var own = mine.OtherContacts[i];
            if (string.IsNullOrEmpty(own.Id) || own.Id == theirs.ContactId)
                continue;
            if (theirs.OtherContacts.Find(row => row.Id == own.Id) is { } stored)
                NameFields($"OtherContacts[{i}].", own, stored, state);
            else if (!own.IsBlank)
                state.AddModelError($"OtherContacts[{i}].FirstName", S["{0} was removed from the contacts meanwhile. Saving brings this contact back.", NameOf(own)]);
        }
    }

    /// <summary>The values of a form's simple properties, as text.</summary>
    private static Dictionary<string, string> Values(object form) => form.GetType().GetProperties()
        .Where(property => property.CanWrite && (property.PropertyType == typeof(string) || property.PropertyType.IsValueType))
        .ToDictionary(property => property.Name, property => Convert.ToString(property.GetValue(form), CultureInfo.CurrentCulture)?.Trim() ?? "");

    private void NameFields(string prefix, ContactRowViewModel own, ContactRowViewModel stored, ModelStateDictionary state)
    {
        if (own.IsCopied != stored.IsCopied)
        {
            state.AddModelError(
                prefix + nameof(own.IsCopied),
                stored.IsCopied ? S["{0} gets copies of mails now.", NameOf(stored)] : S["{0} gets no copies of mails now.", NameOf(stored)]);
        }

        var (typed, kept) = (Values(own), Values(stored));
        foreach (var name in typed.Keys.Where(name => name != nameof(own.IsCopied) && typed[name] != kept[name]))
            state.AddModelError(prefix + name, S["{0}, now stored: {1}", NameOf(stored), kept[name].Length > 0 ? kept[name] : S["nothing"].Value]);
    }

    private static string PrimaryOf(ClientViewModel form) => NameOf(new ContactRowViewModel { FirstName = form.FirstName, LastName = form.LastName, Email = form.Email });

    private static string NameOf(ContactRowViewModel contact) =>
        new[] { $"{contact.FirstName} {contact.LastName}", contact.Email, contact.Phone, contact.Role }
            .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))?.Trim() ?? "";
}
