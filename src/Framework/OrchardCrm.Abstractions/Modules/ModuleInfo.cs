using System.Reflection;

namespace OrchardCrm.Modules;

/// <summary>A module or theme that was found.</summary>
/// <param name="Id">The assembly's name.</param>
/// <param name="Name">Name shown to the administrator.</param>
/// <param name="Version">Version of the module.</param>
/// <param name="IsTheme">True for a theme.</param>
/// <param name="Assembly">The loaded assembly.</param>
/// <param name="Features">Its features.</param>
public sealed record ModuleInfo(
    string Id, string Name, string Version, bool IsTheme, Assembly Assembly, IReadOnlyList<FeatureInfo> Features);
