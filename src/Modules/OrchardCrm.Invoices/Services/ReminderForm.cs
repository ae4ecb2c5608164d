using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCrm.Invoices.Models;

namespace OrchardCrm.Invoices.Services;

/// <summary>Reads how an invoice is to be reminded of from the forms that ask for it: the editor of a draft and the sheet of one that was sent.</summary>
public sealed class ReminderForm(IStringLocalizer<Strings> S)
{
    /// <summary>The editor's field of the <see cref="InvoiceReminderMode"/>.</summary>
    public const string ModeField = "ReminderMode";

    /// <summary>The editor's field of the days.</summary>
    public const string DaysField = "ReminderDays";

    /// <summary>The days that were typed; null where they can't be read, or are missing though there are to be some: the state then names why.</summary>
    /// <param name="mode">The chosen mode.</param>
    /// <param name="typed">The days, as typed.</param>
    /// <param name="field">The form's name of the days.</param>
    /// <param name="state">Where mistakes are named.</param>
    public IReadOnlyList<int>? Read(InvoiceReminderMode mode, string? typed, string field, ModelStateDictionary state)
    {
        var days = ReminderDays.Read(typed);
        if (days is null)
            state.AddModelError(field, S["“{0}” are not days: type whole numbers with commas between them, such as -3, 0, 7, 14.", typed ?? ""]);
        else if (days.Count == 0 && mode == InvoiceReminderMode.Own)
            state.AddModelError(field, S["Type the days, such as -3, 0, 7, or choose another setting."]);
        else
            return days;
        return null;
    }
}
