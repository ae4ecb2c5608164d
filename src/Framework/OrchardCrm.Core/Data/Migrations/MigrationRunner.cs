using System.Data.Common;
using FluentMigrator.Runner;
using FluentMigrator.Runner.Initialization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Data.Migrations;

/// <summary>
/// Brings a database to where the modules need it: the kernel's tables first, then module by module, each in a transaction
/// of its own that a failure undoes whole.
/// </summary>
public static class MigrationRunner
{
    /// <summary>Id of the kernel among the modules.</summary>
    public const string KernelId = "OrchardCrm.Core";

    /// <summary>Runs what has not run yet, and stops at the first module that fails.</summary>
    /// <param name="database">The database; a SQLite file is made when there is none.</param>
    /// <param name="inOrder">Modules with their migrations, those that others need first. The kernel is added by itself.</param>
    /// <param name="cancellationToken">Cancels between two modules.</param>
    /// <exception cref="NewerDatabaseException">A newer program migrated the database.</exception>
    /// <exception cref="MigrationFailedException">A module's migrations failed and were undone.</exception>
    public static async Task MigrateAsync(
        DatabaseOptions database, IReadOnlyList<(string ModuleId, IReadOnlyList<Type> Migrations)> inOrder,
        CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ModuleMigrations> modules =
        [
            new(KernelId, [typeof(KernelMigrations), typeof(SearchKeyCollation), typeof(SearchKeyOfItem), typeof(EventQueueIndexes)]),
            .. inOrder.Where(module => module.Migrations.Count > 0).Select(module => new ModuleMigrations(module.ModuleId, module.Migrations)),
        ];

        await using var migrationLock = await MigrationLock.AcquireAsync(database, cancellationToken);
        await using var connection = await MigrationConnection.OpenAsync(database, cancellationToken);
        var pending = new List<ModuleMigrations>();
        var upgrades = false;
        foreach (var module in modules)
        {
            var applied = await VersionTable.ReadAsync(connection, module.VersionTable, cancellationToken);
            module.RefuseNewer(applied);
            if (module.Versions.All(applied.Contains))
                continue;
            pending.Add(module);
            upgrades |= applied.Count > 0;
        }

        if (upgrades && database.Provider == DatabaseProvider.Sqlite)
            await SqliteCopy.MakeAsync(connection, cancellationToken);
        foreach (var module in pending)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Run(() => Run(database, module), CancellationToken.None);
        }

        if (pending.Count > 0 && database.Provider == DatabaseProvider.Postgres)
            PostgresSession.Forget(database.ConnectionString);
    }

    private static void Run(DatabaseOptions database, ModuleMigrations module)
    {
        using var services = new ServiceCollection()
            .AddFluentMigratorCore()
            .ConfigureRunner(runner =>
            {
                _ = database.Provider == DatabaseProvider.Sqlite ? runner.AddSQLite() : runner.AddPostgres15_0();
                runner.WithGlobalConnectionString(database.ConnectionString).WithVersionTable(new VersionTable(module.VersionTable));
            })
            .Configure<RunnerOptions>(options => options.TransactionPerSession = true)
            .AddSingleton<IMigrationSourceItem>(module)
            .BuildServiceProvider();
        using var scope = services.CreateScope();
        try
        {
            scope.ServiceProvider.GetRequiredService<IMigrationRunner>().MigrateUp();
        }
        catch (Exception exception) when (exception is not MigrationFailedException)
        {
            throw new MigrationFailedException(module.ModuleId, exception);
        }
    }
}
