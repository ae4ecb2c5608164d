namespace OrchardCrm.Portal.ViewModels;

/// <summary>The page for who has no session.</summary>
/// <param name="Reference">Names the link that led here; null where nothing is known.</param>
/// <param name="Asked">A new link was just asked for.</param>
public sealed record ExpiredViewModel(string? Reference, bool Asked);
