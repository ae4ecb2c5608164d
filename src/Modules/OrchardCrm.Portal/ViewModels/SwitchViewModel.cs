namespace OrchardCrm.Portal.ViewModels;

/// <summary>The question before another client's session is opened.</summary>
/// <param name="Reference">Names the link.</param>
/// <param name="Current">The client of the open session.</param>
/// <param name="Other">The client of the link.</param>
public sealed record SwitchViewModel(string Reference, string Current, string Other);
