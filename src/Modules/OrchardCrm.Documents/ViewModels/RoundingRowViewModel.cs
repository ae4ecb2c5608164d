using System.Globalization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Settings;

namespace OrchardCrm.Documents.ViewModels;

/// <summary>A row of the form that says to what amounts to pay are rounded.</summary>
public sealed class RoundingRowViewModel
{
    /// <summary>ISO 4217.</summary>
    public string Currency { get; set; } = "";

    /// <summary>The step in the currency's major unit, as typed: 0.05.</summary>
    public decimal? Step { get; set; }

    /// <summary>The row of a setting.</summary>
    public static RoundingRowViewModel From(PayableRounding rounding) =>
        new() { Currency = rounding.Currency, Step = new Money(rounding.StepMinor, rounding.Currency).ToDecimal() };

    /// <summary>The step for its field.</summary>
    public string Text(CultureInfo culture) => Step is { } step ? NumberParser.Format(step, culture, Currencies.TryGet(Currency, out var known) ? known.MinorUnits : 2) : "";
}
