using System.Globalization;

namespace OrchardCrm.Abstractions.Money;

/// <summary>Writes amounts for people to read, by tables of ours: the same text on every machine.</summary>
public static class MoneyFormatter
{
    /// <summary>Writes an amount with its currency: $1,234.50, R$ 1.234,50, 1.234,50 €.</summary>
    public static string Format(Money money, CultureInfo culture)
    {
        var style = LanguageStyles.Of(culture);
        var symbol = style.SymbolOf(Currencies.Get(money.Currency));
        var number = Unsigned(money, style);
        var sign = money.IsNegative ? "-" : "";
        return style.Symbol switch
        {
            SymbolPlace.AfterWithSpace => $"{sign}{number}{LanguageStyles.NoBreakSpace}{symbol}",
            // A code or an abbreviation would run into the digits: CHF 12, but US$12.
            SymbolPlace.Before when !char.IsLetter(symbol[^1]) => $"{sign}{symbol}{number}",
            _ => $"{sign}{symbol}{LanguageStyles.NoBreakSpace}{number}",
        };
    }

    /// <summary>Writes an amount with its code, where the reader must not guess: EUR 1,234.50.</summary>
    public static string FormatWithCode(Money money, CultureInfo culture)
    {
        var style = LanguageStyles.Of(culture);
        var sign = money.IsNegative ? "-" : "";
        return style.Symbol == SymbolPlace.AfterWithSpace
            ? $"{sign}{Unsigned(money, style)}{LanguageStyles.NoBreakSpace}{money.Currency}"
            : $"{money.Currency}{LanguageStyles.NoBreakSpace}{sign}{Unsigned(money, style)}";
    }

    /// <summary>Writes the amount alone, for columns that name their currency once.</summary>
    public static string FormatAmount(Money money, CultureInfo culture) =>
        (money.IsNegative ? "-" : "") + Unsigned(money, LanguageStyles.Of(culture));

    private static string Unsigned(Money money, LanguageStyle style)
    {
        var (_, whole, decimals) = NumberFormatter.Digits(money.ToDecimal(), Currencies.Get(money.Currency).MinorUnits);
        return NumberFormatter.Join(NumberFormatter.Grouped(whole, style), decimals, style);
    }
}
