using System.Globalization;

namespace OrchardCrm.Abstractions.Money;

/// <summary>Reads the amounts that people type, by their own language and with no more decimals than the currency has.</summary>
public static class MoneyParser
{
    /// <summary>Reads an amount of a currency.</summary>
    /// <exception cref="ArgumentException">The currency is unknown.</exception>
    public static bool TryParse(string? text, string currency, CultureInfo culture, out Money money, out NumberParseError error)
    {
        var known = Currencies.Get(currency);
        money = Money.Zero(currency);
        if (!NumberParser.TryParse(text, culture, out var value, out error))
            return false;

        // Noughts count too: an English 1.500 in a currency of two decimals was more likely meant as 1,500.
        if (value.Scale > known.MinorUnits)
            error = NumberParseError.TooManyDecimals;
        else if (Math.Abs(value) > long.MaxValue / known.Scale)
            error = NumberParseError.TooManyDigits;
        else
            money = Money.FromDecimal(value, currency);

        return error == NumberParseError.None;
    }

    /// <summary>Writes an amount into a field so that it opens again unchanged.</summary>
    public static string Format(Money money, CultureInfo culture) =>
        NumberParser.Format(money.ToDecimal(), culture, Currencies.Get(money.Currency).MinorUnits);
}
