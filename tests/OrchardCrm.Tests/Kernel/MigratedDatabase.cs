using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Npgsql;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.Data.Migrations;
using OrchardCrm.Data;
using OrchardCrm.Shell;
using OrchardCrm.TestSupport;
using OrchardCrm.TestSupport.Postgres;

namespace OrchardCrm.Tests.Kernel;

/// <summary>Databases as the migrations of modules leave them: migrated once for each set of modules, then copied for each test.</summary>
internal static class MigratedDatabase
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = new(StringComparer.Ordinal);
    private static readonly Lazy<TemporaryFolder> Folder = new(MakeFolder);

    /// <summary>A new database with the tables of the kernel and of modules.</summary>
    /// <param name="provider">On what.</param>
    /// <param name="folder">Where a SQLite database is put.</param>
    /// <param name="modules">The modules and their migrations.</param>
    public static async Task<DatabaseOptions> NewAsync(
        DatabaseProvider provider, string folder, params (string ModuleId, IReadOnlyList<Type> Migrations)[] modules)
    {
        var key = $"{provider}:{string.Join(';', modules.Select(module => $"{module.ModuleId}={string.Join(',', module.Migrations.Select(type => type.FullName))}"))}";
        var template = await Templates.GetOrAdd(key, _ => new Lazy<Task<string>>(() => MakeAsync(provider, modules))).Value;
        if (provider == DatabaseProvider.Postgres)
            return new DatabaseOptions(provider, await (await PostgresCluster.SharedAsync()).CreateDatabaseAsync(template));

        var file = Path.Combine(folder, "site.db");
        File.Copy(template, file);
        return new DatabaseOptions(provider, $"Data Source={file}");
    }

    /// <summary>A module as <see cref="NewAsync"/> takes it, with all migrations of its assembly.</summary>
    public static (string ModuleId, IReadOnlyList<Type> Migrations) Module(Assembly assembly) =>
        (assembly.GetName().Name!, [.. assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FluentMigrator.Migration)) && !type.IsAbstract)]);

    private static async Task<string> MakeAsync(DatabaseProvider provider, (string ModuleId, IReadOnlyList<Type> Migrations)[] modules)
    {
        if (provider == DatabaseProvider.Postgres)
        {
            var connectionString = await PostgresCluster.NewDatabaseAsync();
            await MigrationRunner.MigrateAsync(new DatabaseOptions(provider, connectionString), modules);
            // Only a database that nobody is connected to can be copied.
            await using var connection = new NpgsqlConnection(connectionString);
            NpgsqlConnection.ClearPool(connection);
            return connection.Database;
        }

        var file = Path.Combine(Folder.Value.Path, $"{Guid.NewGuid():N}.db");
        await MigrationRunner.MigrateAsync(new DatabaseOptions(provider, $"Data Source={file}"), modules);
        await using (var connection = new SqliteConnection($"Data Source={file}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
            SqliteConnection.ClearPool(connection);
        }

        return file;
    }

    private static TemporaryFolder MakeFolder()
    {
        var folder = new TemporaryFolder("migrated");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return folder;
    }
}
