using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Documents.ViewModels;

namespace OrchardCrm.Documents.Services;

/// <summary>Asks the calculator itself whether a rate can be worked with.</summary>
public sealed class TaxRateChecks(IStringLocalizer<Strings> S)
{
    /// <summary>Puts what is wrong beside the fields.</summary>
    public void Check(TaxRateViewModel model, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(model.Name))
            state.AddModelError(nameof(model.Name), S["Type what documents call this tax, such as VAT."]);
        if (model.Percent is not { } percent)
        {
            if (state.GetFieldValidationState(nameof(model.Percent)) != ModelValidationState.Invalid)
                state.AddModelError(nameof(model.Percent), S["Type the rate, such as 21."]);
            return;
        }

        CheckPercent(percent, nameof(model.Percent));
        for (var i = 0; i < model.Changes.Count; i++)
        {
            var change = model.Changes[i];
            if (change.IsBlank)
                continue;
            if (change.ValidFrom is null)
                Add($"Changes[{i}].ValidFrom", S["Choose the day from which the rate holds."]);
            else if (model.Changes.Take(i).Any(other => other.ValidFrom == change.ValidFrom))
                Add($"Changes[{i}].ValidFrom", S["Two rates begin on this day. Remove one."]);
            if (change.Percent is { } later)
                CheckPercent(later, $"Changes[{i}].Percent");
            else
                Add($"Changes[{i}].Percent", S["Type the rate, such as 21."]);
        }

        void CheckPercent(decimal value, string member)
        {
            var tax = new TaxRate(model.Name, value, model.Category, model.Reason);
            foreach (var error in TotalsInputValidator.Validate(new TotalsInput("EUR") { Lines = [new LineInput(1, 1) { Taxes = [tax] }] }))
            {
                var text = error.Value is decimal number ? NumberFormatter.Format(number, CultureInfo.CurrentUICulture) : error.Value?.ToString() ?? "";
                Add(error.Code == TotalsErrorCode.ReasonMissing ? nameof(model.Reason) : member, S[error.MessageKey, text]);
            }
        }

        void Add(string member, string message)
        {
            if (state.GetFieldValidationState(member) != ModelValidationState.Invalid)
                state.AddModelError(member, message);
        }
    }
}
