using System.Reflection;
using Microsoft.Extensions.DependencyModel;
using OrchardCrm.Modules;

namespace OrchardCrm.Core.Modules;

/// <summary>
/// Finds the modules among the program's references. Only libraries that name the contracts among their own dependencies
/// are loaded: a program's other hundred assemblies would cost start-up time for nothing.
/// </summary>
internal static class ReferencedModules
{
    private static readonly string Contracts = typeof(StartupBase).Assembly.GetName().Name!;

    /// <summary>Modules that the entry assembly references, directly or not.</summary>
    public static IEnumerable<ModuleInfo> Find(Assembly entryAssembly)
    {
        var context = DependencyContext.Load(entryAssembly)
            ?? throw new InvalidOperationException(
                $"{entryAssembly.GetName().Name}.deps.json is missing beside the program; modules are found through it.");

        return context.RuntimeLibraries
            .Where(library => library.Dependencies.Any(dependency => dependency.Name == Contracts))
            .SelectMany(library => library.GetDefaultAssemblyNames(context))
            .Select(name => ModuleReader.Read(Assembly.Load(name)))
            .OfType<ModuleInfo>();
    }
}
