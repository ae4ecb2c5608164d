using System.Collections.Concurrent;
using System.Reflection;
using FluentMigrator;
using OrchardCrm.Modules;

namespace OrchardCrm.Core.Modules;

/// <summary>The types of a module that the shell builder looks for; found once a process.</summary>
/// <param name="Startups">Its startups.</param>
/// <param name="Migrations">Its migrations, in order of their version.</param>
internal sealed record ModuleTypes(IReadOnlyList<Type> Startups, IReadOnlyList<Type> Migrations)
{
    private static readonly ConcurrentDictionary<Assembly, ModuleTypes> Known = new();

    /// <summary>The types of an assembly.</summary>
    public static ModuleTypes Of(Assembly assembly) => Known.GetOrAdd(assembly, Find);

    private static ModuleTypes Find(Assembly assembly)
    {
        var concrete = assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }).ToList();
        return new ModuleTypes(
            [.. concrete.Where(type => type.IsSubclassOf(typeof(StartupBase)))],
            [.. concrete
                .Where(type => typeof(IMigration).IsAssignableFrom(type))
                .Select(type => (type, version: type.GetCustomAttribute<MigrationAttribute>()?.Version))
                .Where(entry => entry.version is not null)
                .OrderBy(entry => entry.version)
                .Select(entry => entry.type)]);
    }
}
