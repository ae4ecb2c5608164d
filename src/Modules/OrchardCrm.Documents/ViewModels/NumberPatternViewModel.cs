namespace OrchardCrm.Documents.ViewModels;

/// <summary>The pattern of a kind.</summary>
public sealed class NumberPatternViewModel
{
    /// <summary>The kind.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Its pattern.</summary>
    public string Pattern { get; set; } = "";

    /// <summary>Where its counters begin.</summary>
    public decimal? FirstNumber { get; set; }

    /// <summary>Its name.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>A number by that pattern.</summary>
    public string Example { get; set; } = "";
}
