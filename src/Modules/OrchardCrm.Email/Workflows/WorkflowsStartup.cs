using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Email.Events;
using OrchardCrm.Modules;
using OrchardCrm.Workflows;

namespace OrchardCrm.Email.Workflows;

/// <summary>What workflows know of mails.</summary>
[RequireFeatures("OrchardCrm.Workflows")]
public sealed class WorkflowsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddWorkflowEvents(typeof(Strings), "Messages", (EmailEvents.Failed, "Sending failed"));
}
