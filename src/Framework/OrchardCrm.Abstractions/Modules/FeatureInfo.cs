namespace OrchardCrm.Modules;

/// <summary>A feature as declared by a manifest.</summary>
/// <param name="Id">Unique id.</param>
/// <param name="ModuleId">The module that holds it.</param>
/// <param name="Name">Name shown to the administrator.</param>
/// <param name="Description">What it does.</param>
/// <param name="Category">Group on the features page.</param>
/// <param name="Dependencies">Ids of features that it needs.</param>
/// <param name="IsAlwaysEnabled">Every site has it.</param>
/// <param name="EnabledByDependencyOnly">On exactly while another enabled feature needs it.</param>
/// <param name="IsTheme">It is a theme's.</param>
public sealed record FeatureInfo(
    string Id, string ModuleId, string Name, string Description, string Category, IReadOnlyList<string> Dependencies,
    bool IsAlwaysEnabled, bool EnabledByDependencyOnly, bool IsTheme);
