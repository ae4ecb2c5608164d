using System.Text.Json.Nodes;

namespace OrchardCrm.Workflows;

/// <summary>Tells workflows what happened. Events of the event log reach it by themselves.</summary>
public interface IWorkflowManager
{
    /// <summary>
    /// Lets workflows that wait for the event at this item go on, and starts those whose start event it is; all in the current
    /// unit of work, or one of its own. The activities run after the commit.
    /// </summary>
    /// <param name="name">Name of the event.</param>
    /// <param name="input">Its data.</param>
    /// <param name="correlationId">Id of the content item that it is about; null for none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task TriggerEventAsync(string name, JsonObject input, string? correlationId, CancellationToken cancellationToken = default);
}
