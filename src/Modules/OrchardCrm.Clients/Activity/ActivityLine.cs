namespace OrchardCrm.Clients.Activity;

/// <summary>What happened, for the timeline of a client.</summary>
/// <param name="Icon">Name of an icon of the admin theme, without <c>icon-</c>.</param>
/// <param name="Text">What happened, in the reader's language.</param>
/// <param name="Url">Where it is shown; empty for nowhere.</param>
public sealed record ActivityLine(string Icon, string Text, string Url = "");
