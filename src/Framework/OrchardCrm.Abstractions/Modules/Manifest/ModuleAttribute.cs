namespace OrchardCrm.Modules.Manifest;

/// <summary>
/// Declares an assembly to be a module. Where the assembly declares no <see cref="FeatureAttribute"/> with the
/// module's id, the module is its own default feature.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public class ModuleAttribute : FeatureAttribute
{
    /// <summary>Who wrote it.</summary>
    public string Author { get; set; } = "";

    /// <summary>Where to read more.</summary>
    public string Website { get; set; } = "";

    /// <summary>Version of the module.</summary>
    public string Version { get; set; } = "1.0.0";
}
