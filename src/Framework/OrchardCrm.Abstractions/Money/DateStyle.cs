namespace OrchardCrm.Abstractions.Money;

/// <summary>How a language writes dates: {0} day, {1} day of two digits, {2} month of two digits, {3} short month name, {4} month name, {5} year, {6} month.</summary>
internal sealed record DateStyle(string Short, string Long)
{
    public IReadOnlyList<string> Months { get; init; } = [];

    public IReadOnlyList<string> ShortMonths { get; init; } = [];
}
