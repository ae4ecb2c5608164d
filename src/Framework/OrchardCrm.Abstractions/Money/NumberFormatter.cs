using System.Globalization;
using System.Text;

namespace OrchardCrm.Abstractions.Money;

/// <summary>Writes quantities, prices and rates for people to read, with groups, by tables of ours.</summary>
public static class NumberFormatter
{
    private const string AllDecimals = "0.############################";

    /// <summary>Writes a number with its digits grouped as the language does.</summary>
    /// <param name="value">The number, written with all the decimals that mean something.</param>
    /// <param name="culture">The reader's language.</param>
    /// <param name="minimumDecimals">How many decimals to write at least.</param>
    public static string Format(decimal value, CultureInfo culture, int minimumDecimals = 0)
    {
        var style = LanguageStyles.Of(culture);
        var (negative, whole, decimals) = Digits(value, minimumDecimals);
        return (negative ? "-" : "") + Join(Grouped(whole, style), decimals, style);
    }

    internal static (bool Negative, string Whole, string Decimals) Digits(decimal value, int minimumDecimals)
    {
        var text = decimal.Abs(value).ToString(AllDecimals, CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var (whole, decimals) = point < 0 ? (text, "") : (text[..point], text[(point + 1)..]);
        return (value < 0, whole, decimals.PadRight(minimumDecimals, '0'));
    }

    internal static string Join(string whole, string decimals, LanguageStyle style) =>
        decimals.Length == 0 ? whole : $"{whole}{style.Decimal}{decimals}";

    internal static string Grouped(string whole, LanguageStyle style)
    {
        if (whole.Length < 3 + style.LeadingDigits)
            return whole;

        var text = new StringBuilder(whole);
        var size = 3;
        for (var at = whole.Length - size; at > 0; at -= size)
        {
            text.Insert(at, style.Group);
            size = style.GroupsInLakhs ? 2 : 3;
        }

        return text.ToString();
    }
}
