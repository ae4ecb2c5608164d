using System.Globalization;

namespace OrchardCrm.Abstractions.Money;

internal static class DateStyles
{
    private const string Slashes = "{1}/{2}/{5}";
    private const string Points = "{1}.{2}.{5}";
    private const string Iso = "{5}-{2}-{1}";

    private static readonly DateStyle Fallback = new(Iso, Iso);

    private static readonly DateStyle English = new("{0} {3} {5}", "{0} {4} {5}")
    {
        Months = Names("January February March April May June July August September October November December"),
        ShortMonths = Names("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    };

    private static readonly DateStyle Portuguese = new(Slashes, "{0} de {4} de {5}")
    {
        Months = Names("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    };

    private static readonly DateStyle German = new(Points, "{0}. {4} {5}")
    {
        Months = Names("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    };

    private static readonly DateStyle French = new(Slashes, "{0} {4} {5}")
    {
        Months = Names("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    };

    private static readonly DateStyle Spanish = new(Slashes, "{0} de {4} de {5}")
    {
        Months = Names("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    };

    private static readonly DateStyle Italian = new(Slashes, "{0} {4} {5}")
    {
        Months = Names("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    };

    private static readonly DateStyle Dutch = new("{1}-{2}-{5}", "{0} {4} {5}")
    {
        Months = Names("januari februari maart april mei juni juli augustus september oktober november december"),
    };

    private static readonly Dictionary<string, DateStyle> ByCulture = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = English,
        ["en-US"] = English with { Short = "{3} {0}, {5}", Long = "{4} {0}, {5}" },
        ["pt"] = Portuguese,
        ["de"] = German,
        ["de-AT"] = German with { Months = ["Jänner", .. German.Months.Skip(1)] },
        ["fr"] = French,
        ["fr-CA"] = French with { Short = Iso },
        ["fr-CH"] = French with { Short = Points },
        ["es"] = Spanish,
        ["it"] = Italian,
        ["nl"] = Dutch,
        ["nl-BE"] = Dutch with { Short = Slashes },
        ["ja"] = new("{5}/{2}/{1}", "{5}年{6}月{0}日"),
        ["zh"] = new("{5}/{2}/{1}", "{5}年{6}月{0}日"),
        ["ko"] = new("{5}. {6}. {0}.", "{5}년 {6}월 {0}일"),
        ["da"] = Numeric(Points),
        ["nb"] = Numeric(Points),
        ["nn"] = Numeric(Points),
        ["no"] = Numeric(Points),
        ["fi"] = Numeric(Points),
        ["pl"] = Numeric(Points),
        ["cs"] = Numeric("{0}. {6}. {5}"),
        ["sk"] = Numeric("{0}. {6}. {5}"),
        ["hu"] = Numeric("{5}. {2}. {1}."),
        ["ro"] = Numeric(Points),
        ["bg"] = Numeric(Points),
        ["ru"] = Numeric(Points),
        ["uk"] = Numeric(Points),
        ["tr"] = Numeric(Points),
        ["el"] = Numeric(Slashes),
        ["ca"] = Numeric(Slashes),
        ["gl"] = Numeric(Slashes),
        ["vi"] = Numeric(Slashes),
        ["id"] = Numeric(Slashes),
    };

    public static DateStyle Of(CultureInfo culture) => CultureTable.Find(ByCulture, culture) ?? Fallback;

    private static DateStyle Numeric(string pattern) => new(pattern, pattern);

    private static string[] Names(string months) => months.Split(' ');
}
