namespace OrchardCrm.Documents.Numbers;

/// <summary>The last number taken of a kind in a year; year 0 where the pattern has none.</summary>
internal sealed class NumberSequence
{
    public string Kind { get; set; } = "";

    public int Year { get; set; }

    public long Value { get; set; }
}
