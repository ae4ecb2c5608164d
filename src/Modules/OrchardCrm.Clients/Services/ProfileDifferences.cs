using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCrm.Addresses;
using OrchardCrm.Clients.Exchange;
using OrchardCrm.Clients.Models;
using OrchardCrm.Clients.ViewModels;
using OrchardCrm.Settings;

namespace OrchardCrm.Clients.Services;

/// <summary>Names at its field each value that somebody else stored meanwhile, in the words of the form.</summary>
public sealed class ProfileDifferences(ClientColumns columns, IStringLocalizer<Strings> S)
{
    private const string CustomField = "field:";

    /// <summary>Adds a message for each difference.</summary>
    /// <param name="mine">What was typed.</param>
    /// <param name="theirs">What is stored.</param>
    /// <param name="state">Where the messages go.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task NameAsync(ClientViewModel mine, ClientViewModel theirs, ModelStateDictionary state, CancellationToken cancellationToken)
    {
        // The columns of the export are the fields of the form, each with its name and its value as a person reads it.
        foreach (var column in await columns.ListAsync(cancellationToken))
        {
            if (column.Key is nameof(ClientViewModel.Archived) or nameof(ClientViewModel.OtherContacts) || TextOf(column, mine) == TextOf(column, theirs))
                continue;
            var stored = InWords(column.Key, TextOf(column, theirs), theirs);
            state.AddModelError(MemberOf(column.Key), S["{0}. Now stored: {1}", column.Title, stored.Length > 0 ? stored : S["nothing"].Value]);
        }

        new ContactDifferences(S).Name(mine, theirs, state);
    }

    // A box that is not ticked sends nothing; browsers send line breaks as two letters.
    private static string TextOf(ClientColumn column, ClientViewModel form) =>
        column.Read(form)?.Trim().ReplaceLineEndings("\n") is { } text && text != "false" ? text : "";

    private static string MemberOf(string key) => key switch
    {
        "Kind" => nameof(ClientViewModel.IsPerson),
        _ when key.StartsWith(CustomField, StringComparison.Ordinal) => ClientForm.MemberOf(key[CustomField.Length..]),
        _ => key,
    };

    private string InWords(string key, string text, ClientViewModel form) => key switch
    {
        "Kind" => form.IsPerson ? S["Private person"] : S["Company"],
        nameof(form.CountryCode) or "Shipping.CountryCode" => Countries.Find(text)?.NameIn(CultureInfo.CurrentUICulture) ?? text,
        nameof(form.DefaultDiscountPercent) => form.DefaultDiscountPercent?.ToString("0.######", CultureInfo.CurrentCulture) ?? "",
        nameof(form.Culture) => Localization.SupportedCultures.All.FirstOrDefault(culture => culture.Name == text)?.NativeName ?? text,
        nameof(form.Reminders) => form.Reminders switch
        {
            ReminderMode.Own => S["On days of its own"],
            ReminderMode.None => S["None"],
            _ => S["As the business"],
        },
        nameof(form.DocumentTemplate) => text switch
        {
            DocumentTemplates.Classic => S["Classic"],
            DocumentTemplates.Modern => S["Modern"],
            DocumentTemplates.Compact => S["Compact"],
            _ => S["As the business"],
        },
        _ => text switch
        {
            "yes" or "true" => S["Yes"],
            "no" => S["No"],
            _ => text,
        },
    };
}
