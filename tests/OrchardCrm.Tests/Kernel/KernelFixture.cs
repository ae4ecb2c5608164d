using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.Data.Migrations;
using OrchardCrm.Data;
using OrchardCrm.Shell;
using OrchardCrm.TestSupport;
using OrchardCrm.TestSupport.Postgres;

namespace OrchardCrm.Tests.Kernel;

/// <summary>The kernel's data services over a new database, as a shell has them, with modules of the test's own.</summary>
public sealed class KernelFixture : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new("kernel");
    private ServiceProvider _services = null!;

    private KernelFixture(DatabaseOptions database) => Database = database;

    public DatabaseOptions Database { get; private set; }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    public IServiceProvider Services => _services;

    public string Folder => _folder.Path;

    /// <summary>A migrated database with the services of the test's modules.</summary>
    public static async Task<KernelFixture> StartAsync(
        DatabaseProvider provider, Action<IServiceCollection>? modules = null, params Type[] migrations)
    {
        var fixture = await MigratedAsync(provider, migrations.Length == 0 ? [] : [("Test.Module", migrations)]);
        fixture._services = fixture.BuildServices(modules);
        return fixture;
    }

    /// <summary>A database with the tables of modules, with services of the test's choice.</summary>
    public static async Task<KernelFixture> StartWithAsync(DatabaseProvider provider, Action<IServiceCollection> services, params Assembly[] modules)
    {
        var fixture = await MigratedAsync(provider, [.. modules.Select(MigratedDatabase.Module)]);
        fixture._services = fixture.BuildServices(services);
        return fixture;
    }

    /// <summary>A database with the tables of the kernel and of modules; without services.</summary>
    public static async Task<KernelFixture> MigratedAsync(DatabaseProvider provider, params (string ModuleId, IReadOnlyList<Type> Migrations)[] modules)
    {
        var fixture = new KernelFixture(new DatabaseOptions(provider, ""));
        fixture.Database = await MigratedDatabase.NewAsync(provider, fixture.Folder, modules);
        return fixture;
    }

    /// <summary>A new database without any table.</summary>
    public static async Task<KernelFixture> CreateAsync(DatabaseProvider provider)
    {
        var fixture = new KernelFixture(new DatabaseOptions(provider, ""));
        fixture.Database = new DatabaseOptions(
            provider,
            provider == DatabaseProvider.Sqlite
                ? $"Data Source={System.IO.Path.Combine(fixture.Folder, "site.db")}"
                : await PostgresCluster.NewDatabaseAsync());
        return fixture;
    }

    /// <summary>Migrates the kernel and a module of the given migrations.</summary>
    public Task MigrateAsync(params Type[] migrations) =>
        MigrationRunner.MigrateAsync(Database, migrations.Length == 0 ? [] : [("Test.Module", migrations)]);

    /// <summary>Another node on the same database, with a process of its own.</summary>
    public ServiceProvider BuildServices(Action<IServiceCollection>? modules = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services.AddLocalization();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton(new ShellSettings
        {
            IsSetUp = true,
            Features = new HashSet<string>(),
            DataPath = Folder,
            Provider = Database.Provider,
        });
        services.AddCrmProcessServices();
        services.AddCrmData(Database);
        modules?.Invoke(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    /// <summary>Runs in a scope of its own, as a request does.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = _services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    /// <summary>Runs in a scope of its own, as a request does.</summary>
    public Task InScopeAsync(Func<IServiceProvider, Task> act) =>
        InScopeAsync(async scope =>
        {
            await act(scope);
            return true;
        });

    /// <summary>Runs in a unit of work of a scope of its own.</summary>
    public Task InTransactionAsync(Func<IServiceProvider, Task> act) =>
        InScopeAsync(scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(_ => act(scope)));

    /// <summary>One value by SQL.</summary>
    public async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = await MigrationConnection.OpenAsync(Database, CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    /// <summary>The first column of a query, row by row.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync(string sql, int column = 0, IReadOnlyList<(string Name, object? Value)>? parameters = null)
    {
        await using var connection = await MigrationConnection.OpenAsync(Database, CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters ?? [])
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture)!);
        return rows;
    }

    public async Task<long> CountAsync(string table) =>
        Convert.ToInt64(await ScalarAsync($"""SELECT count(*) FROM "{table}" """), System.Globalization.CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
            await _services.DisposeAsync();
        if (Database.Provider == DatabaseProvider.Sqlite)
            SqliteConnection.ClearPool(new SqliteConnection(Database.ConnectionString));
        else
            PostgresSession.Forget(Database.ConnectionString);
        _folder.Dispose();
    }
}
