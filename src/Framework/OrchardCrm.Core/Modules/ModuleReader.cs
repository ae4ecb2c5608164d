using System.Reflection;
using OrchardCrm.Modules;
using OrchardCrm.Modules.Manifest;
using ManifestFeature = OrchardCrm.Modules.Manifest.FeatureAttribute;

namespace OrchardCrm.Core.Modules;

/// <summary>Reads the manifest of an assembly.</summary>
internal static class ModuleReader
{
    /// <summary>The module that the assembly declares, or null where it declares none.</summary>
    public static ModuleInfo? Read(Assembly assembly)
    {
        var module = assembly.GetCustomAttribute<ModuleAttribute>();
        if (module is null)
            return null;

        var id = assembly.GetName().Name!;
        var isTheme = module is ThemeAttribute;
        var declared = assembly.GetCustomAttributes<ManifestFeature>().Where(feature => feature is not ModuleAttribute).ToList();
        if (!declared.Exists(feature => feature.Id == id || feature.Id.Length == 0))
            declared.Insert(0, module);

        var features = declared.Select(feature => ReadFeature(feature, module, id, isTheme)).ToList();
        return new ModuleInfo(id, NameOr(module.Name, id), module.Version, isTheme, assembly, features);
    }

    private static FeatureInfo ReadFeature(ManifestFeature feature, ModuleAttribute module, string moduleId, bool isTheme)
    {
        var id = feature is ModuleAttribute || feature.Id.Length == 0 ? moduleId : feature.Id;
        return new FeatureInfo(
            id, moduleId, NameOr(feature.Name, id), feature.Description, NameOr(feature.Category, module.Category),
            feature.Dependencies, feature.IsAlwaysEnabled, feature.EnabledByDependencyOnly, isTheme);
    }

    private static string NameOr(string name, string fallback) => name.Length > 0 ? name : fallback;
}
