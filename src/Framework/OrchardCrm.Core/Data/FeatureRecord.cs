namespace OrchardCrm.Core.Data;

/// <summary>Whether a feature is on, as the administrator left it.</summary>
internal sealed class FeatureRecord
{
    /// <summary>Id of the feature.</summary>
    public string Id { get; set; } = "";

    /// <summary>On.</summary>
    public bool Enabled { get; set; }
}
