namespace OrchardCrm.Documents.ViewModels;

/// <summary>What a person typed before and did not save.</summary>
/// <param name="DocumentId">Id of the document.</param>
/// <param name="SavedUtc">When it was kept.</param>
/// <param name="IsShown">It is in this form; else the form offers it.</param>
public sealed record UnsavedForm(string DocumentId, DateTimeOffset SavedUtc, bool IsShown);
