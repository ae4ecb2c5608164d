using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Core;
using OrchardCrm.Core.Mvc;
using OrchardCrm.Data;
using OrchardCrm.Modules;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Kernel;

/// <summary>A shell's services on a SQLite file of its own, with this test assembly as its one module.</summary>
public sealed class KernelShell : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orchardcrm-").FullName;

    public KernelShell(Action<IServiceCollection>? configure = null, bool isSetUp = true, IDictionary<string, string?>? configuration = null)
    {
        var services = new ServiceCollection();
        AddTo(services, _folder, Time, isSetUp, configuration);
        configure?.Invoke(services);
        Services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        using var scope = Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<CrmDbContext>().Database.EnsureCreated();
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
        services.AddDataProtection();
        services.AddSingleton<IExtensionManager>(new NoExtensions());
        services.AddDbContext<CrmDbContext>(options => options.UseSqlite($"Data Source={Path.Combine(folder, "site.db")};Pooling=False"));
        services.AddScoped<IUnitOfWork, PlainUnitOfWork>();
        services.AddScoped<IContentManager, NoContent>();
        services.AddScoped<IContentDefinitionManager, NoTypes>();
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

    private sealed class NoExtensions : IExtensionManager
    {
        public IReadOnlyList<ModuleInfo> Modules { get; } = [];

        public IReadOnlyList<FeatureInfo> Features { get; } = [];

        public IReadOnlyList<FeatureInfo> WithDependencies(IEnumerable<string> featureIds) => [];

        public IReadOnlyList<FeatureInfo> GetDependents(string featureId) => [];
    }

    private sealed class NoTypes : IContentDefinitionManager
    {
        public Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name, CancellationToken cancellationToken = default) =>
            Task.FromResult<ContentTypeDefinition?>(null);

        public Task<IReadOnlyList<ContentTypeDefinition>> ListTypeDefinitionsAsync(CancellationToken cancellationToken = default) =>
            Task.FromResult<IReadOnlyList<ContentTypeDefinition>>([]);

        public Task AlterTypeDefinitionAsync(
            string name, Action<ContentTypeDefinitionBuilder> alteration, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }

    private sealed class NoContent : IContentManager
    {
        public Task<ContentItem> NewAsync(string contentType, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ContentItem?> GetAsync(string contentItemId, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<IReadOnlyList<ContentItem>> GetAsync(IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public Task<ContentValidateResult> ValidateAsync(ContentItem item, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ContentValidateResult> CreateAsync(ContentItem item, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ContentValidateResult> UpdateAsync(ContentItem item, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ContentValidateResult> PublishAsync(ContentItem item, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task RemoveAsync(ContentItem item, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    private sealed class PlainUnitOfWork(CrmDbContext database) : IUnitOfWork
    {
        private readonly List<Action> _committed = [];

        public bool IsActive { get; private set; }

        public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
        {
            if (IsActive)
                return await work(cancellationToken);

            IsActive = true;
            try
            {
                await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
                var result = await work(cancellationToken);
                await database.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                IsActive = false;
                _committed.ForEach(action => action());
                return result;
            }
            catch
            {
                database.ChangeTracker.Clear();
                throw;
            }
            finally
            {
                IsActive = false;
                _committed.Clear();
            }
        }

        public void OnCommitted(Action action) => _committed.Add(action);
    }
}
