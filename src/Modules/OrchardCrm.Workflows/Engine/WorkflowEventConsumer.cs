using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Events;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Hands domain events to workflows. Asked for each event that is appended, so it holds on to nothing heavy.</summary>
internal sealed class WorkflowEventConsumer(WorkflowEventNames names, IServiceProvider services) : IEventConsumer
{
    public string Name => "OrchardCrm.Workflows";

    public bool Handles(string eventName) => names.Contains(eventName);

    public async Task HandleAsync(EventDelivery delivery, CancellationToken cancellationToken)
    {
        var manager = services.GetRequiredService<WorkflowManager>();
        var happened = delivery.Event;
        happened.Payload["EventId"] = happened.EventId;
        var starts = await manager.FindStartsAsync(happened.Name, happened.Payload, happened.CorrelationId, cancellationToken);
        await delivery.CompleteAsync(
            token => manager.ApplyAsync(happened.Name, happened.Payload, happened.CorrelationId, starts, token), cancellationToken);
    }
}
