namespace OrchardCrm.Core.Data;

/// <summary>A group of settings as stored.</summary>
internal sealed class SettingsDocument
{
    /// <summary>Name of the settings class.</summary>
    public string Name { get; set; } = "";

    /// <summary>The settings, secrets encrypted.</summary>
    public string Json { get; set; } = "{}";

    /// <summary>Counts saves.</summary>
    public int Version { get; set; }
}
