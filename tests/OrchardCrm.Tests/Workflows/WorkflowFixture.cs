using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OrchardCrm.Core;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.Data.Migrations;
using OrchardCrm.Core.Events;
using OrchardCrm.Core.Mvc;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Modules;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Kernel;
using OrchardCrm.Workflows;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Tests.Workflows;

/// <summary>The engine over a real database, with an event and an activity of the test's own.</summary>
internal sealed class WorkflowFixture : IAsyncDisposable
{
    private readonly KernelFixture _kernel;

    private WorkflowFixture(KernelFixture kernel, ActivityTime? activityTime) => (_kernel, Services) = (kernel, Build(kernel, Orders, activityTime));

    public ServiceProvider Services { get; }

    public ProbeTask.Orders Orders { get; } = new();

    public FakeTimeProvider Time => _kernel.Time;

    public KernelFixture Kernel => _kernel;

    public static async Task<WorkflowFixture> StartAsync(DatabaseProvider provider, ActivityTime? activityTime = null)
    {
        var kernel = await KernelFixture.MigratedAsync(
            provider, ("Test.Module", [typeof(NoteModule.Migrations)]), MigratedDatabase.Module(typeof(OrchardCrm.Email.Startup).Assembly),
            ("OrchardCrm.Workflows", [typeof(OrchardCrm.Workflows.Migrations)]));
        return new WorkflowFixture(kernel, activityTime);
    }

    /// <summary>Another node on the same database.</summary>
    public ServiceProvider AddNode() => Build(_kernel, Orders);

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public Task SaveAsync(params WorkflowType[] types) => InScopeAsync(async scope =>
    {
        foreach (var type in types)
            await scope.GetRequiredService<WorkflowTypeStore>().SaveAsync(type, default);
        return true;
    });

    /// <summary>Something happens.</summary>
    public Task HappensAsync(string name, string item, object? data = null) => InScopeAsync(scope =>
        scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(token =>
            scope.GetRequiredService<IEventLog>().AppendAsync(name, item, data ?? new { ClientId = "c" }, token)));

    /// <summary>Delivers events and runs what is due, until nothing is.</summary>
    public Task DrainAsync() => DrainAsync(Services);

    public static async Task DrainAsync(IServiceProvider node)
    {
        for (var more = true; more;)
        {
            await using var scope = node.CreateAsyncScope();
            more = await node.GetServices<IHostedService>().OfType<EventPump>().Single().PumpAsync(scope.ServiceProvider, default);
            more |= await node.GetServices<IHostedService>().OfType<WorkflowWorker>().Single().PumpAsync(scope.ServiceProvider, default);
        }
    }

    public Task<List<WorkflowRecord>> WorkflowsAsync() => InScopeAsync(scope =>
        scope.GetRequiredService<CrmDbContext>().Set<WorkflowRecord>().AsNoTracking().OrderBy(row => row.WorkflowId).ToListAsync());

    public async Task<WorkflowRecord> WorkflowAsync() => (await WorkflowsAsync()).Single();

    public Task<List<WorkflowStep>> StepsAsync() => InScopeAsync(scope =>
        scope.GetRequiredService<CrmDbContext>().Set<WorkflowStep>().AsNoTracking().OrderBy(step => step.Id).ToListAsync());

    /// <summary>Activities in the order in which their outcomes were kept.</summary>
    public async Task<string> PathAsync() => string.Join(' ', (await StepsAsync()).Where(step => step.Outcome.Length > 0).Select(step => step.ActivityId));

    /// <summary>Tags that probes left, in order.</summary>
    public Task<IReadOnlyList<string>> TagsAsync() => _kernel.RowsAsync("""SELECT "Tag" FROM "NoteIndex" ORDER BY "Id" """);

    public async Task<JsonObject> PropertiesAsync() => WorkflowRunner.Read((await WorkflowAsync()).Progress).Properties;

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await _kernel.DisposeAsync();
    }

    private static ServiceProvider Build(KernelFixture kernel, ProbeTask.Orders orders, ActivityTime? activityTime = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services.AddSingleton<TimeProvider>(kernel.Time);
        services.AddCrmProcessServices().AddCrmData(kernel.Database);
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddDataProtection();
        services.AddSingleton<IExtensionManager>(new NoExtensions());
        services.AddCrmServices(
            new ShellSettings { IsSetUp = true, Features = new HashSet<string>(), DataPath = kernel.Folder, Provider = kernel.Database.Provider },
            new ShellFeatureTypes([], new HashSet<string>()));
        new OrchardCrm.Email.Startup().ConfigureServices(services);
        new OrchardCrm.Workflows.Startup().ConfigureServices(services);
        NoteModule.Add(services);
        services.AddSingleton(orders);
        services.AddSingleton(activityTime ?? ActivityTime.Default);
        services.AddActivity<ProbeTask>();
        services.AddWorkflowEvents(typeof(WorkflowFixture), "Test", ("NoteCreated", "Note created"), ("NoteRead", "Note read"));
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    private sealed class NoExtensions : IExtensionManager
    {
        public IReadOnlyList<ModuleInfo> Modules => [];

        public IReadOnlyList<FeatureInfo> Features => [];

        public IReadOnlyList<FeatureInfo> WithDependencies(IEnumerable<string> featureIds) => [];

        public IReadOnlyList<FeatureInfo> GetDependents(string featureId) => [];
    }
}
