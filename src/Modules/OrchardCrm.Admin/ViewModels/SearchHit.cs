namespace OrchardCrm.Admin.ViewModels;

/// <summary>A found item.</summary>
/// <param name="Text">Its display text.</param>
/// <param name="Url">Its page.</param>
public sealed record SearchHit(string Text, string Url);
