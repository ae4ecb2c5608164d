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

        var tax = new TaxRate(model.Name, percent, model.Category, model.Reason);
        var input = new TotalsInput("EUR") { Lines = [new LineInput(1, 1) { Taxes = [tax] }] };
        foreach (var error in TotalsInputValidator.Validate(input))
        {
            var value = error.Value is decimal number ? NumberFormatter.Format(number, CultureInfo.CurrentUICulture) : error.Value?.ToString() ?? "";
            var field = error.Code == TotalsErrorCode.ReasonMissing ? nameof(model.Reason) : nameof(model.Percent);
            state.AddModelError(field, S[error.MessageKey, value]);
        }
    }
}
