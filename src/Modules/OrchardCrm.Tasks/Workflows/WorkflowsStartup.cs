using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Modules;
using OrchardCrm.Tasks.Events;
using OrchardCrm.Workflows;

namespace OrchardCrm.Tasks.Workflows;

/// <summary>What workflows know of tasks and can do with them.</summary>
[RequireFeatures("OrchardCrm.Workflows")]
public sealed class WorkflowsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddWorkflowEvents(typeof(Strings), "Tasks", (TaskEvents.Done, "Task done"))
        .AddActivityChoices<StaffChoices>()
        .AddActivity<CreateTaskTask>();
}
