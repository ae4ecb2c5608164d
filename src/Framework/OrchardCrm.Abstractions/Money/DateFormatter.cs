using System.Globalization;

namespace OrchardCrm.Abstractions.Money;

/// <summary>Writes dates for people to read, by tables of ours: the same text on every machine.</summary>
public static class DateFormatter
{
    /// <summary>Writes a date shortly, and so that day and month can't be mistaken: 24 Nov 2026, 24/11/2026, 24.11.2026.</summary>
    public static string Format(DateOnly date, CultureInfo culture)
    {
        var style = DateStyles.Of(culture);
        return Write(style.Short, date, style);
    }

    /// <summary>Writes a date with the month's name, where we know the language: 24 de novembro de 2026.</summary>
    public static string FormatLong(DateOnly date, CultureInfo culture)
    {
        var style = DateStyles.Of(culture);
        return Write(style.Long, date, style);
    }

    /// <summary>Writes a month: Nov 2026, and 11/2026 where we know no short names of the language's months.</summary>
    public static string FormatMonth(DateOnly month, CultureInfo culture)
    {
        var names = DateStyles.Of(culture).ShortMonths;
        var year = month.Year.ToString("0000", CultureInfo.InvariantCulture);
        return names.Count == 0 ? $"{month.Month.ToString("00", CultureInfo.InvariantCulture)}/{year}" : $"{names[month.Month - 1]} {year}";
    }

    private static string Write(string pattern, DateOnly date, DateStyle style) => string.Format(
        CultureInfo.InvariantCulture,
        pattern,
        date.Day,
        date.Day.ToString("00", CultureInfo.InvariantCulture),
        date.Month.ToString("00", CultureInfo.InvariantCulture),
        style.ShortMonths.Count == 0 ? "" : style.ShortMonths[date.Month - 1],
        style.Months.Count == 0 ? "" : style.Months[date.Month - 1],
        date.Year.ToString("0000", CultureInfo.InvariantCulture),
        date.Month);
}
