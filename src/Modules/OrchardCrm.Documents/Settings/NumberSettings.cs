namespace OrchardCrm.Documents.Settings;

/// <summary>How documents are numbered.</summary>
public sealed class NumberSettings
{
    /// <summary>Pattern by kind; a kind that is missing has its own default.</summary>
    public Dictionary<string, string> Patterns { get; set; } = [];

    /// <summary>Where the counters of a kind begin; a kind that is missing begins at 1.</summary>
    public Dictionary<string, long> FirstNumbers { get; set; } = [];
}
