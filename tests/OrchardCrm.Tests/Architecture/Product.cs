using System.Reflection;
using ArchUnitNET.Loader;
using OrchardCrm.Core.Modules;
using OrchardCrm.Modules;
using OrchardCrm.TestSupport;

namespace OrchardCrm.Tests.Architecture;

/// <summary>The built product: its assemblies, what they declare and what their sources are.</summary>
internal static class Product
{
    public const string Core = "OrchardCrm.Core";
    public const string Web = "OrchardCrm.Web";

    /// <summary>All assemblies under src, the program included.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name != Web)
            .Order(StringComparer.Ordinal)
            .Select(Assembly.Load),
    ];

    public static IReadOnlyList<ModuleInfo> Modules { get; } = [.. Assemblies.Select(ModuleReader.Read).OfType<ModuleInfo>()];

    /// <summary>What ArchUnitNET knows of the assemblies.</summary>
    public static ArchUnitNET.Domain.Architecture Architecture { get; } = new ArchLoader().LoadAssemblies([.. Assemblies]).Build();

    /// <summary>The sources under src, without what the build makes.</summary>
    public static IReadOnlyList<string> Sources { get; } =
    [
        .. new[] { "*.cs", "*.cshtml" }
            .SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "src"), pattern, SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Modules that one of the module's features needs, directly or through others.</summary>
    public static IReadOnlySet<string> DependenciesOf(ModuleInfo module)
    {
        var features = Modules.SelectMany(other => other.Features).ToDictionary(feature => feature.Id);
        var found = new HashSet<string>();
        var open = new Queue<string>(module.Features.SelectMany(feature => feature.Dependencies));
        while (open.TryDequeue(out var id))
        {
            if (!features.TryGetValue(id, out var feature) || !found.Add(feature.ModuleId))
                continue;
            foreach (var next in feature.Dependencies)
                open.Enqueue(next);
        }

        return found;
    }
}
