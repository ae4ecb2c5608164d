using System.Globalization;

namespace OrchardCrm.Abstractions.Money;

/// <summary>Our own table of how languages write numbers: what is archived must not change with the host's ICU.</summary>
internal static class LanguageStyles
{
    public const char NoBreakSpace = '\u00A0';

    private const char Apostrophe = '\u2019';

    private static readonly LanguageStyle Fallback = new('.', ',', SymbolPlace.Before);
    private static readonly LanguageStyle English = Fallback with { HomeCurrency = "USD", HomeSymbol = "$" };
    private static readonly LanguageStyle CommaPointBefore = new(',', '.', SymbolPlace.BeforeWithSpace);
    private static readonly LanguageStyle CommaPointAfter = new(',', '.', SymbolPlace.AfterWithSpace);
    private static readonly LanguageStyle CommaSpaceAfter = new(',', NoBreakSpace, SymbolPlace.AfterWithSpace);
    private static readonly LanguageStyle Swiss = new('.', Apostrophe, SymbolPlace.BeforeWithSpace);
    private static readonly LanguageStyle CommaPointLong = CommaPointAfter with { LeadingDigits = 2 };
    private static readonly LanguageStyle CommaSpaceLong = CommaSpaceAfter with { LeadingDigits = 2 };
    private static readonly LanguageStyle Indian = Fallback with { GroupsInLakhs = true };

    private static readonly Dictionary<string, LanguageStyle> ByCulture = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = English,
        ["en-GB"] = Fallback,
        ["en-IE"] = Fallback,
        ["en-ZA"] = Fallback,
        ["en-AU"] = Home(Fallback, "AUD", "$"),
        ["en-CA"] = Home(Fallback, "CAD", "$"),
        ["en-NZ"] = Home(Fallback, "NZD", "$"),
        ["en-SG"] = Home(Fallback, "SGD", "$"),
        ["en-IN"] = Indian,
        ["pt"] = CommaPointBefore,
        ["pt-PT"] = CommaSpaceLong,
        ["pt-AO"] = CommaSpaceLong,
        ["pt-MZ"] = CommaSpaceLong,
        ["de"] = CommaPointAfter,
        ["de-AT"] = CommaPointBefore,
        ["de-CH"] = Swiss,
        ["de-LI"] = Swiss,
        ["it"] = CommaPointAfter,
        ["it-CH"] = Swiss,
        ["fr"] = CommaSpaceAfter,
        ["fr-CA"] = Home(CommaSpaceAfter, "CAD", "$"),
        ["es"] = CommaPointLong,
        ["es-AR"] = Home(CommaPointBefore, "ARS", "$"),
        ["es-CL"] = Home(CommaPointBefore, "CLP", "$"),
        ["es-CO"] = Home(CommaPointBefore, "COP", "$"),
        ["es-UY"] = Home(CommaPointBefore, "UYU", "$"),
        ["es-DO"] = Fallback,
        ["es-GT"] = Fallback,
        ["es-HN"] = Fallback,
        ["es-MX"] = Home(Fallback, "MXN", "$"),
        ["es-NI"] = Fallback,
        ["es-PA"] = Fallback,
        ["es-PE"] = Fallback,
        ["es-PR"] = English,
        ["es-SV"] = English,
        ["es-US"] = English,
        ["ca"] = CommaPointAfter,
        ["eu"] = CommaPointAfter,
        ["gl"] = CommaPointAfter,
        ["nl"] = CommaPointBefore,
        ["da"] = Home(CommaPointAfter, "DKK", "kr."),
        ["is"] = Home(CommaPointAfter, "ISK", "kr."),
        ["nb"] = Home(CommaSpaceAfter, "NOK", "kr"),
        ["nn"] = Home(CommaSpaceAfter, "NOK", "kr"),
        ["no"] = Home(CommaSpaceAfter, "NOK", "kr"),
        ["sv"] = Home(CommaSpaceAfter, "SEK", "kr"),
        ["fi"] = CommaSpaceAfter,
        ["pl"] = CommaSpaceLong,
        ["cs"] = CommaSpaceAfter,
        ["sk"] = CommaSpaceAfter,
        ["hu"] = CommaSpaceAfter,
        ["bg"] = CommaSpaceLong,
        ["et"] = CommaSpaceLong,
        ["lt"] = CommaSpaceAfter,
        ["lv"] = CommaSpaceLong,
        ["ru"] = CommaSpaceAfter,
        ["uk"] = CommaSpaceAfter,
        ["ro"] = CommaPointAfter,
        ["el"] = CommaPointAfter,
        ["hr"] = CommaPointAfter,
        ["sl"] = CommaPointAfter,
        ["sr"] = CommaPointAfter,
        ["tr"] = new(',', '.', SymbolPlace.Before),
        ["vi"] = CommaPointAfter,
        ["id"] = CommaPointBefore,
        ["hi"] = Indian,
        ["ja"] = Fallback,
        ["ko"] = Fallback,
        ["zh"] = Home(Fallback, "CNY", "¥"),
        ["zh-HK"] = Home(Fallback, "HKD", "HK$"),
        ["zh-TW"] = Home(Fallback, "TWD", "$"),
        ["he"] = new('.', ',', SymbolPlace.AfterWithSpace),
    };

    public static LanguageStyle Of(CultureInfo culture) => CultureTable.Find(ByCulture, culture) ?? Fallback;

    private static LanguageStyle Home(LanguageStyle style, string currency, string symbol) =>
        style with { HomeCurrency = currency, HomeSymbol = symbol };
}
