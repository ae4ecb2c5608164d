using System.Reflection;
using FluentMigrator;
using FluentMigrator.Runner.Initialization;

namespace OrchardCrm.Core.Data.Migrations;

/// <summary>A module's migrations that are to run.</summary>
internal sealed class ModuleMigrations(string moduleId, IReadOnlyList<Type> types) : IMigrationSourceItem
{
    /// <summary>Id of the module.</summary>
    public string ModuleId => moduleId;

    /// <summary>The table that keeps which of them ran.</summary>
    public string VersionTable { get; } = "Version_" + moduleId.Replace('.', '_');

    /// <summary>Their versions.</summary>
    public IReadOnlyList<long> Versions { get; } = [.. types.Select(VersionOf)];

    IEnumerable<Type> IMigrationSourceItem.MigrationTypeCandidates => types;

    /// <summary>Refuses a database with versions that this program's module does not know.</summary>
    public void RefuseNewer(IReadOnlySet<long> applied)
    {
        // Migrations of features that are off stay out of the run, but the program knows them.
        var known = types.Select(type => type.Assembly).Distinct().SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsDefined(typeof(MigrationAttribute), inherit: false))
            .Select(VersionOf).Concat(Versions).ToHashSet();
        var unknown = applied.Where(version => !known.Contains(version)).Order().ToList();
        if (unknown.Count > 0)
            throw new NewerDatabaseException(moduleId, unknown);
    }

    private static long VersionOf(Type type) =>
        type.GetCustomAttribute<MigrationAttribute>()?.Version
        ?? throw new InvalidOperationException($"The migration {type.FullName} has no [Migration(version)].");
}
