using System.Reflection;
using OrchardCrm.Modules;
using FeatureAttribute = OrchardCrm.Modules.FeatureAttribute;

namespace OrchardCrm.Core.Shell;

/// <summary>Which feature a type of a module belongs to.</summary>
internal static class ShellFeatureId
{
    /// <summary>The feature that the type names, else the module's own.</summary>
    public static string Of(Type type, ModuleInfo module) =>
        type.GetCustomAttribute<FeatureAttribute>(inherit: false)?.Id ?? module.Id;
}
