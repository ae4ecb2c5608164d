namespace OrchardCrm.Documents.Numbers;

/// <summary>The last number taken of a kind in one form of its pattern.</summary>
internal sealed class NumberCounter
{
    public string Kind { get; set; } = "";

    public string Form { get; set; } = "";

    public long Value { get; set; }
}
