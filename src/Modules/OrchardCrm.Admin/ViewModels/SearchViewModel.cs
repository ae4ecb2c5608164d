namespace OrchardCrm.Admin.ViewModels;

/// <summary>What a search of the whole site found.</summary>
/// <param name="Query">What was typed.</param>
/// <param name="Groups">Found items by type.</param>
public sealed record SearchViewModel(string Query, IReadOnlyList<SearchGroup> Groups);
