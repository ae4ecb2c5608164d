using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Modules;
using OrchardCrm.Workflows;

namespace OrchardCrm.Documents.Workflows;

/// <summary>What workflows can do with documents.</summary>
[RequireFeatures("OrchardCrm.Workflows")]
public sealed class WorkflowsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddActivity<SendDocumentTask>()
        .AddActivity<SendEmailTask>()
        .AddActivityChoices<MailKindChoices>();
}
