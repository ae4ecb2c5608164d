using System.Globalization;

namespace OrchardCrm.Documents.Numbers;

/// <summary>A pattern with all but its counter filled in.</summary>
/// <param name="Key">What its counter is kept under: where the counter begins anew, the key differs.</param>
/// <param name="Before">What stands before the counter.</param>
/// <param name="After">What stands behind it.</param>
/// <param name="Digits">How many digits the counter has at least.</param>
internal sealed record NumberForm(string Key, string Before, string After, int Digits)
{
    /// <summary>Writes a number.</summary>
    public string Format(long counter) => Before + counter.ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0') + After;

    /// <summary>The counter of a number of this form; null where it is of another.</summary>
    public long? CounterOf(string number) =>
        number.Length > Before.Length + After.Length
        && number.StartsWith(Before, StringComparison.Ordinal) && number.EndsWith(After, StringComparison.Ordinal)
        && long.TryParse(number[Before.Length..^After.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var counter)
            ? counter
            : null;
}
