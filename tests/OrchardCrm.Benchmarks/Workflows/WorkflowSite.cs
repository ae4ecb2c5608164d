using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.Data.Migrations;
using OrchardCrm.Data;
using OrchardCrm.Shell;
using OrchardCrm.TestSupport;
using OrchardCrm.TestSupport.Postgres;
using OrchardCrm.Workflows;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Benchmarks.Workflows;

/// <summary>The engine over a new database, with one workflow: a condition, a property, a line of the log.</summary>
internal sealed class WorkflowSite : IAsyncDisposable
{
    public const string EventName = "BenchmarkHappened";

    private readonly TemporaryFolder _folder = new("workflows");
    private List<IHostedService> _workers = [];

    public ServiceProvider Services { get; private set; } = null!;

    public static async Task<WorkflowSite> StartAsync(DatabaseProvider provider, CancellationToken cancellationToken)
    {
        var site = new WorkflowSite();
        var database = new DatabaseOptions(
            provider,
            provider == DatabaseProvider.Sqlite
                ? $"Data Source={Path.Combine(site._folder.Path, "site.db")}"
                : await PostgresCluster.NewDatabaseAsync(cancellationToken));
        await MigrationRunner.MigrateAsync(
            database,
            [("OrchardCrm.Email", [typeof(OrchardCrm.Email.Migrations)]), ("OrchardCrm.Workflows", [typeof(OrchardCrm.Workflows.Migrations)])],
            cancellationToken);
        site.Services = Build(database, site._folder.Path);
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WorkflowTypeStore>().SaveAsync(Type(), cancellationToken);
        return site;
    }

    public async Task<int> FinishedAsync(CancellationToken cancellationToken)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CrmDbContext>().Set<WorkflowRecord>()
            .CountAsync(row => row.State == WorkflowState.Finished, cancellationToken);
    }

    /// <summary>Whether nothing is left to do; cheap, since it is asked while the engine is timed.</summary>
    public async Task<bool> IsIdleAsync(CancellationToken cancellationToken)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        return !await db.Database.SqlQueryRaw<int>(
            """
            SELECT 1 AS "Value" WHERE EXISTS (SELECT 1 FROM "EventDelivery" WHERE "State" = 'Pending')
            OR EXISTS (SELECT 1 FROM "Workflow" WHERE "State" IN ('Running', 'Waiting'))
            """).AnyAsync(cancellationToken);
    }

    /// <summary>Adds workflows that no worker takes.</summary>
    public async Task<IReadOnlyList<WorkflowRecord>> AddIdleAsync(int count, CancellationToken cancellationToken)
    {
        await using var scope = Services.CreateAsyncScope();
        var (db, ids) = (scope.ServiceProvider.GetRequiredService<CrmDbContext>(), scope.ServiceProvider.GetRequiredService<IIdGenerator>());
        var progress = await db.Set<WorkflowRecord>().AsNoTracking().Select(row => row.Progress).FirstAsync(cancellationToken);
        List<WorkflowRecord> workflows =
        [
            .. Enumerable.Range(0, count).Select(_ => new WorkflowRecord
            {
                WorkflowId = ids.GenerateUniqueId(), WorkflowTypeId = "idle", Version = 1, State = WorkflowState.Faulted, Progress = progress,
                ClaimId = "idle", CreatedUtc = DateTimeOffset.UtcNow,
            }),
        ];
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            _ =>
            {
                db.AddRange(workflows);
                return Task.CompletedTask;
            },
            cancellationToken);
        return workflows;
    }

    /// <summary>A line of a workflow's history, as its steps leave them.</summary>
    public static WorkflowStep StepOf(WorkflowRecord workflow) => new()
    {
        WorkflowId = workflow.WorkflowId, ActivityId = "set", Run = 1, Input = """{"PropertyName":"amount","Value":"{{ event.Amount }}"}""", Outcome = "Done",
        StartedUtc = workflow.CreatedUtc, EndedUtc = workflow.CreatedUtc,
    };

    public async Task StartWorkersAsync(CancellationToken cancellationToken)
    {
        // The pump of events and the worker of workflows; what else the modules start has no part in this.
        await using var scope = Services.CreateAsyncScope();
        _workers = [.. Services.GetServices<IHostedService>().Where(service => service.GetType().Name is "EventPump" or "WorkflowWorker")];
        foreach (var worker in _workers)
            await worker.StartAsync(cancellationToken);
    }

    public async Task StopWorkersAsync()
    {
        foreach (var worker in _workers)
            await worker.StopAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        _folder.Dispose();
    }

    private static ServiceProvider Build(DatabaseOptions database, string folder) => ModuleServices.Build(database, folder, services =>
    {
        new OrchardCrm.Email.Startup().ConfigureServices(services);
        new OrchardCrm.Workflows.Startup().ConfigureServices(services);
        services.AddWorkflowEvents(typeof(WorkflowSite), "Benchmark", (EventName, "It happened"));
    });

    private static WorkflowType Type() => new()
    {
        WorkflowTypeId = "benchmark",
        Name = "Benchmark",
        IsEnabled = true,
        Activities =
        [
            new ActivityRecord { ActivityId = "start", Name = EventName, IsStart = true },
            new ActivityRecord { ActivityId = "if", Name = "IfTask", Properties = new JsonObject { ["Condition"] = "event.Amount >= 0" } },
            new ActivityRecord { ActivityId = "set", Name = "SetPropertyTask", Properties = new JsonObject { ["PropertyName"] = "amount", ["Value"] = "{{ event.Amount }}" } },
            new ActivityRecord { ActivityId = "log", Name = "LogTask", Properties = new JsonObject { ["Text"] = "{{ properties.amount }}" } },
        ],
        Transitions = [new Transition("start", "Done", "if"), new Transition("if", "True", "set"), new Transition("set", "Done", "log")],
    };
}
