using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Events;
using OrchardCrm.Modules;
using OrchardCrm.Workflows;

namespace OrchardCrm.Clients.Workflows;

/// <summary>What workflows know of clients and can do with them.</summary>
[RequireFeatures("OrchardCrm.Workflows")]
public sealed class WorkflowsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddWorkflowEvents(
            typeof(Strings), "Clients",
            (ClientEvents.Created, "Client created"), (ClientEvents.Updated, "Client changed"), (ClientEvents.Archived, "Client archived"))
        .AddWorkflowValues<ClientValues>()
        .AddScoped<IWorkflowSampleSource, ClientSamples>()
        .AddActivity<TagClientTask>();
}
