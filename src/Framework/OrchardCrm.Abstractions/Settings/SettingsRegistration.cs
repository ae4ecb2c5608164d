namespace OrchardCrm.Settings;

/// <summary>A group of settings that recipes may set by name.</summary>
/// <param name="Name">Its name: that of the class.</param>
/// <param name="Type">The class.</param>
public sealed record SettingsRegistration(string Name, Type Type);
