using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Modules;
using OrchardCrm.Navigation;
using OrchardCrm.Recipes;
using OrchardCrm.Security;
using OrchardCrm.Settings;
using OrchardCrm.Workflows.Activities;
using OrchardCrm.Workflows.Data;
using OrchardCrm.Workflows.Editing;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Events;
using OrchardCrm.Workflows.Http;
using OrchardCrm.Workflows.Models;
using OrchardCrm.Workflows.Recipes;

namespace OrchardCrm.Workflows;

/// <summary>Registers the engine of workflows and the activities that belong to no other module.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services
            .AddSettings<WorkflowSettings>()
            .AddEntityConfiguration<WorkflowTables>()
            .AddSingleton<WorkflowTypeCache>()
            .AddSingleton<WorkflowStartCache>()
            .AddSingleton<WorkflowEventNames>()
            .AddSingleton<OutgoingHttp>()
            .AddScoped<ActivityCatalogue>()
            .AddScoped<CronSchedule>()
            .AddScoped<WorkflowTypeStore>()
            .AddScoped<WorkflowSecrets>()
            .AddScoped<ShippedWorkflowRestorer>()
            .AddScoped<WorkflowExpressions>()
            .AddScoped<WorkflowRows>()
            .AddScoped<WorkflowRunner>()
            .AddScoped<ScheduledStarts>()
            .AddScoped<WorkflowManager>()
            .AddScoped<IWorkflowManager>(scope => scope.GetRequiredService<WorkflowManager>())
            .AddScoped<IWorkflowDirectory, WorkflowDirectory>()
            .AddSingleton(ActivityTime.Default)
            .AddScoped<WorkflowInterventions>()
            .AddScoped<WorkflowTypeValidator>()
            .AddScoped<DryRunner>()
            .AddScoped<WorkflowEditor>()
            .AddSingleton<IPermissionProvider, Permissions>()
            .AddScoped<INavigationProvider, AdminMenu>()
            .AddEventConsumer<WorkflowEventConsumer>()
            .AddHostedService<WorkflowWorker>()
            .AddBackgroundTask<WorkflowPruning>()
            .AddRecipeStep<WorkflowTypeStep>()
            .AddWorkflowEvents(typeof(Strings), "Workflows", (WorkflowEvents.Faulted, "A workflow failed"));
        AddActivities(services);
    }

    private static void AddActivities(IServiceCollection services) => services
        .AddActivityChoices<HttpMethods>()
        .AddActivity<TimerEvent>()
        .AddActivity<IfTask>()
        .AddActivity<SwitchTask>()
        .AddActivity<ForkTask>()
        .AddActivity<JoinTask>()
        .AddActivity<ForEachTask>()
        .AddActivity<WaitTask>()
        .AddActivity<WaitUntilTask>()
        .AddActivity<SetPropertyTask>()
        .AddActivity<ScriptTask>()
        .AddActivity<LogTask>()
        .AddActivity<HttpRequestTask>()
        .AddActivity<WebhookTask>()
        .AddActivity<NotifyTask>();
}
