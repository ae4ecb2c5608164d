using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Documents.ViewModels;

namespace OrchardCrm.Documents.Services;

/// <summary>Discounts, charges and deposits between the form (major units) and the document (minor units).</summary>
internal static class TypedAmount
{
    private const int UsualScale = 100;

    /// <summary>What was typed, as it is stored. An amount that no currency can count becomes one that validation refuses.</summary>
    public static AmountOrPercent ToStored(decimal? typed, AmountUnit unit, string currency)
    {
        if (typed is not { } value)
            return AmountOrPercent.None;
        if (unit == AmountUnit.Percent)
            return AmountOrPercent.OfPercent(value);

        var limit = 2m * TotalsInputValidator.LargestAmount;
        return AmountOrPercent.OfAmount(Rounding.ToMinorUnits(Math.Clamp(value, -limit / ScaleOf(currency), limit / ScaleOf(currency)) * ScaleOf(currency)));
    }

    /// <summary>What is stored, as it is typed; null where it comes to nothing.</summary>
    public static decimal? ToTyped(AmountOrPercent stored, string currency) =>
        stored.IsNone ? null : stored.Percent ?? (decimal)stored.MinorUnits / ScaleOf(currency);

    /// <summary>What that is in; the usual unit of the field where it comes to nothing.</summary>
    public static AmountUnit UnitOf(AmountOrPercent stored, AmountUnit usual) =>
        stored.IsNone ? usual : stored.Percent is null ? AmountUnit.Money : AmountUnit.Percent;

    /// <summary>The amount has more decimals than the currency can count.</summary>
    public static bool IsTooPrecise(decimal? typed, AmountUnit unit, string currency) =>
        unit == AmountUnit.Money && typed is { } value && Math.Abs(value) < TotalsInputValidator.LargestAmount
        && decimal.Truncate(value * ScaleOf(currency)) != value * ScaleOf(currency);

    private static int ScaleOf(string currency) => Currencies.TryGet(currency, out var known) ? known.Scale : UsualScale;
}
