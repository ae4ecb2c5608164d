namespace OrchardCrm.Documents.ViewModels;

/// <summary>Something that keeps a document from being sent as it is.</summary>
/// <param name="Text">What is wrong, and what to do.</param>
/// <param name="LinkText">What the way out is called; null for none.</param>
/// <param name="Url">Where the way out leads; null for none.</param>
public sealed record TotalsWarning(string Text, string? LinkText = null, string? Url = null);
