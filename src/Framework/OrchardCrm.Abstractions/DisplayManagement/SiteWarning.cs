namespace OrchardCrm.DisplayManagement;

/// <summary>A warning on every admin page.</summary>
/// <param name="Message">Localised text.</param>
/// <param name="Url">Where one mends it.</param>
/// <param name="LinkText">Text of that link.</param>
public sealed record SiteWarning(string Message, string Url, string LinkText);
