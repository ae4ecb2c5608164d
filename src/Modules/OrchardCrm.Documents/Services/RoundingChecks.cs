using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.ViewModels;

namespace OrchardCrm.Documents.Services;

/// <summary>Reads to what amounts to pay are rounded.</summary>
public sealed class RoundingChecks(IStringLocalizer<Strings> S)
{
    private const decimal Largest = 1000;

    /// <summary>The settings of the rows; what is wrong stands at its field. Rows without a currency and without a step are left out.</summary>
    public List<PayableRounding> Read(IReadOnlyList<RoundingRowViewModel> rows, ModelStateDictionary state)
    {
        var roundings = new List<PayableRounding>();
        for (var i = 0; i < rows.Count; i++)
        {
            var (currency, step) = (rows[i].Currency.Trim(), rows[i].Step);
            var stepKey = $"Roundings[{i}].Step";
            // An empty step ends the rounding of a currency; an unreadable one has its message already.
            if (step is null)
                continue;
            if (!Currencies.TryGet(currency, out var known))
                state.AddModelError($"Roundings[{i}].Currency", currency.Length == 0 ? S["Choose the currency that is rounded."] : S["There is no currency {0}. Choose another.", currency]);
            else if (roundings.Exists(before => before.Currency == currency))
                state.AddModelError($"Roundings[{i}].Currency", S["{0} stands here twice. Empty one of the rows.", currency]);
            else if (step is <= 0 or > Largest)
                state.AddModelError(stepKey, S["{0} cannot be rounded to. Type a step above 0, at most {1}, such as 0.05.", Text(step.Value), Text(Largest)]);
            else if (Money.FromDecimal(step.Value, known.Code).ToDecimal() != step)
                state.AddModelError(stepKey, S["{0} has more decimals than {1} has. Round it.", Text(step.Value), currency]);
            else
                roundings.Add(new PayableRounding { Currency = currency, StepMinor = Money.FromDecimal(step.Value, known.Code).MinorUnits });
        }

        return roundings;
    }

    private static string Text(decimal value) => NumberFormatter.Format(value, CultureInfo.CurrentUICulture);
}
