namespace OrchardCrm.DisplayManagement;

/// <summary>A notice.</summary>
/// <param name="Kind">Its tone.</param>
/// <param name="Message">Localised text.</param>
/// <param name="Url">Where its link leads.</param>
public sealed record Notification(NotifyKind Kind, string Message, string? Url);
