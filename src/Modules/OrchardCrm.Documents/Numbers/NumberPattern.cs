using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardCrm.Documents.Numbers;

/// <summary>Patterns of numbers: <c>INV-{yyyy}-{0000}</c>, with <c>{yyyy}</c>, <c>{yy}</c>, <c>{mm}</c> and one counter of noughts.</summary>
public static partial class NumberPattern
{
    /// <summary>How long a number may be.</summary>
    public const int MaximumLength = 40;

    /// <summary>True where the counter begins anew each year.</summary>
    public static bool HasYear(string pattern) => pattern.Contains("{yyyy}", StringComparison.Ordinal) || pattern.Contains("{yy}", StringComparison.Ordinal);

    /// <summary>True for a pattern with exactly one counter and no unknown place.</summary>
    public static bool IsValid(string pattern) =>
        pattern.Length <= MaximumLength && Counter().Count(pattern) == 1
        && Counter().Replace(pattern, "").Replace("{yyyy}", "", StringComparison.Ordinal).Replace("{yy}", "", StringComparison.Ordinal)
            .Replace("{mm}", "", StringComparison.Ordinal).IndexOfAny(['{', '}']) < 0;

    /// <summary>Writes a number.</summary>
    public static string Format(string pattern, DateOnly date, long counter) => Counter()
        .Replace(pattern, match => counter.ToString(CultureInfo.InvariantCulture).PadLeft(match.Length - 2, '0'))
        .Replace("{yyyy}", date.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{yy}", (date.Year % 100).ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{mm}", date.Month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [GeneratedRegex(@"\{0+\}")]
    private static partial Regex Counter();
}
