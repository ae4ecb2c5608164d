using System.Globalization;

namespace OrchardCrm.Invoices.Models;

/// <summary>Days before (negative) and after the due date, as people type them: <c>-3, 0, 7</c>.</summary>
public static class ReminderDays
{
    private const int Furthest = 365;

    /// <summary>The days in their order, each once; null where something is not a whole number of at most a year.</summary>
    public static IReadOnlyList<int>? Read(string? typed)
    {
        var days = new SortedSet<int>();
        foreach (var part in (typed ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var day) || Math.Abs(day) > Furthest)
                return null;
            days.Add(day);
        }

        return [.. days];
    }

    /// <summary>The days as they are typed.</summary>
    public static string Write(IEnumerable<int> days) => string.Join(", ", days.Select(day => day.ToString(CultureInfo.InvariantCulture)));
}
