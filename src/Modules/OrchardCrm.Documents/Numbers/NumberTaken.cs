namespace OrchardCrm.Documents.Numbers;

/// <summary>A number that a document of a kind has.</summary>
internal sealed class NumberTaken
{
    public string Kind { get; set; } = "";

    public string Number { get; set; } = "";
}
