namespace OrchardCrm.Modules.Manifest;

/// <summary>Declares a feature of a module, on its assembly. Orchard Core: the attribute of the same name.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public class FeatureAttribute : Attribute
{
    /// <summary>Unique id: the project's name, or that name and a suffix. Empty means the assembly's name.</summary>
    public string Id { get; set; } = "";

    /// <summary>Name shown to the administrator, in English.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the feature does, in one sentence.</summary>
    public string Description { get; set; } = "";

    /// <summary>Group on the features page.</summary>
    public string Category { get; set; } = "";

    /// <summary>Ids of the features that must be enabled first.</summary>
    public string[] Dependencies { get; set; } = [];

    /// <summary>True for a feature that every site has and nobody can disable.</summary>
    public bool IsAlwaysEnabled { get; set; }

    /// <summary>True for a feature that is on exactly while another enabled feature needs it.</summary>
    public bool EnabledByDependencyOnly { get; set; }
}
