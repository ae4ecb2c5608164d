using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.ViewModels;

namespace OrchardCrm.Payments.Services;

/// <summary>Reads amounts as the person types them, and writes them into fields.</summary>
public sealed class AmountReader(IStringLocalizer<Strings> S)
{
    /// <summary>The amount of a field; what is wrong with it goes to the model state.</summary>
    public Money Read(string? typed, string currency, string member, ModelStateDictionary state)
    {
        var culture = CultureInfo.CurrentCulture;
        if (!MoneyParser.TryParse(typed, currency, culture, out var amount, out var error))
        {
            var arguments = NumberParseMessages.Arguments(typed, culture, Currencies.Get(currency).MinorUnits);
            state.AddModelError(member, S[NumberParseMessages.KeyOf(error), arguments]);
        }

        return amount;
    }

    /// <summary>The parts of a table; rows left blank are left out.</summary>
    public IReadOnlyList<PaymentAllocation> ReadParts(IReadOnlyList<AllocationRowViewModel> rows, string currency, ModelStateDictionary state) =>
    [
        .. rows
            .Select((row, i) => (row, i))
            .Where(pair => !string.IsNullOrWhiteSpace(pair.row.Part))
            .Select(pair => new PaymentAllocation(pair.row.DocumentId, Read(pair.row.Part, currency, $"Rows[{pair.i}].Part", state).MinorUnits))
            .Where(part => part.AmountMinor != 0),
    ];

    /// <summary>An amount as it stands in a field.</summary>
    public string Write(long minorUnits, string currency) => MoneyParser.Format(new Money(minorUnits, currency), CultureInfo.CurrentCulture);
}
