using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OrchardCrm.Core;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.Data.Migrations;
using OrchardCrm.Core.Mvc;
using OrchardCrm.Data;
using OrchardCrm.Modules;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Kernel;

/// <summary>A shell's services on a migrated SQLite file of its own, with this test assembly as its one module.</summary>
public sealed class KernelShell : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orchardcrm-").FullName;

    public KernelShell(Action<IServiceCollection>? configure = null, bool isSetUp = true, IDictionary<string, string?>? configuration = null)
    {
        var services = new ServiceCollection();
        AddTo(services, _folder, Time, isSetUp, configuration);
        configure?.Invoke(services);
        Services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        if (isSetUp)
            MigrationRunner.MigrateAsync(DatabaseIn(_folder, isSetUp), []).GetAwaiter().GetResult();
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 1, 30, 0, TimeSpan.Zero));

    public string DataPath => _folder;

    public ServiceProvider Services { get; }

    public static void AddTo(
        IServiceCollection services, string folder, TimeProvider time, bool isSetUp, IDictionary<string, string?>? configuration = null)
    {
        var features = new HashSet<string> { "OrchardCrm.Tests" };
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(configuration ?? new Dictionary<string, string?>()).Build());
        services.AddSingleton(time);
        services.AddSingleton<IExtensionManager>(new NoExtensions());
        services.AddDataProtection();
        services.AddCrmProcessServices();
        services.AddCrmData(DatabaseIn(folder, isSetUp));
        services.AddCrmServices(
            new ShellSettings { IsSetUp = isSetUp, Features = features, DataPath = folder, Provider = DatabaseProvider.Sqlite },
            new ShellFeatureTypes([typeof(KernelShell).Assembly], features));
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task InScopeAsync(Func<IServiceProvider, Task> work) => InScopeAsync(async services =>
    {
        await work(services);
        return true;
    });

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    // Before setup there is no database, as in the host.
    private static DatabaseOptions DatabaseIn(string folder, bool isSetUp) =>
        new(DatabaseProvider.Sqlite, isSetUp ? $"Data Source={Path.Combine(folder, "site.db")};Pooling=False" : "");

    private sealed class NoExtensions : IExtensionManager
    {
        public IReadOnlyList<ModuleInfo> Modules { get; } = [];

        public IReadOnlyList<FeatureInfo> Features { get; } = [];

        public IReadOnlyList<FeatureInfo> WithDependencies(IEnumerable<string> featureIds) => [];

        public IReadOnlyList<FeatureInfo> GetDependents(string featureId) => [];
    }
}
