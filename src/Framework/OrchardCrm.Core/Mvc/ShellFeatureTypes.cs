using System.Reflection;
using OrchardCrm.Modules;

namespace OrchardCrm.Core.Mvc;

/// <summary>What a shell is made of, so that types of features that are off stay out of it.</summary>
/// <param name="Assemblies">Assemblies with at least one enabled feature, in dependency order.</param>
/// <param name="Features">Ids of the enabled features.</param>
public sealed record ShellFeatureTypes(IReadOnlyList<Assembly> Assemblies, IReadOnlySet<string> Features)
{
    /// <summary>Whether the type's own feature and all that it requires are enabled.</summary>
    public bool IsEnabled(Type type) =>
        Assemblies.Contains(type.Assembly)
        && Features.Contains(FeatureOf(type))
        && (type.GetCustomAttribute<RequireFeaturesAttribute>()?.Features.All(Features.Contains) ?? true);

    private static string FeatureOf(Type type) =>
        type.GetCustomAttribute<FeatureAttribute>()?.Id ?? type.Assembly.GetName().Name ?? "";
}
