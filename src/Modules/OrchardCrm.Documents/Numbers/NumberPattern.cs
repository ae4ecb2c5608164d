using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardCrm.Documents.Numbers;

/// <summary>
/// Patterns of numbers: <c>INV-{yyyy}-{0000}</c>, with <c>{yyyy}</c>, <c>{yy}</c>, <c>{mm}</c>, <c>{client}</c> (the client's
/// number) and one counter of noughts.
/// </summary>
public static partial class NumberPattern
{
    /// <summary>How long a number may be.</summary>
    public const int MaximumLength = 40;

    private static readonly string[] Places = ["{yyyy}", "{yy}", "{mm}", "{client}"];

    /// <summary>True where each client has a counter of its own.</summary>
    public static bool HasClient(string pattern) => pattern.Contains("{client}", StringComparison.Ordinal);

    /// <summary>True for a pattern with exactly one counter and no unknown place.</summary>
    public static bool IsValid(string pattern) =>
        pattern.Length <= MaximumLength && Counter().Count(pattern) == 1
        && Places.Aggregate(Counter().Replace(pattern, ""), (rest, place) => rest.Replace(place, "", StringComparison.Ordinal))
            .IndexOfAny(['{', '}']) < 0;

    /// <summary>Writes a number.</summary>
    public static string Format(string pattern, DateOnly date, long counter, string clientNumber = "") =>
        ToForm(pattern, date, clientNumber).Format(counter);

    /// <summary>The pattern on a day, for a client. The counter begins anew each year and for each client, not each month.</summary>
    internal static NumberForm ToForm(string pattern, DateOnly date, string clientNumber)
    {
        var yearly = pattern
            .Replace("{yyyy}", date.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{yy}", (date.Year % 100).ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var counter = Counter().Match(yearly);
        return new NumberForm(
            Client(yearly.Remove(counter.Index, counter.Length).Insert(counter.Index, "#")),
            Client(Month(yearly[..counter.Index])),
            Client(Month(yearly[(counter.Index + counter.Length)..])),
            counter.Length - 2);

        string Month(string text) => text.Replace("{mm}", date.Month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal);

        // Last: a client's number may hold anything.
        string Client(string text) => text.Replace("{client}", clientNumber, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{0+\}")]
    private static partial Regex Counter();
}
