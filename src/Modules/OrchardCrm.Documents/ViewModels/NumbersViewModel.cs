namespace OrchardCrm.Documents.ViewModels;

/// <summary>The form of the numbering.</summary>
public sealed class NumbersViewModel
{
    /// <summary>One row a kind.</summary>
    public List<NumberPatternViewModel> Patterns { get; set; } = [];
}
