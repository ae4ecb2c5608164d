namespace OrchardCrm.Workflows.Models;

/// <summary>An event that a workflow waits for.</summary>
public sealed class WorkflowBlock
{
    /// <summary>Key of the row.</summary>
    public long Id { get; set; }

    /// <summary>The workflow.</summary>
    public string WorkflowId { get; set; } = "";

    /// <summary>The event.</summary>
    public string EventName { get; set; } = "";

    /// <summary>The content item that the event must be about.</summary>
    public string? CorrelationId { get; set; }
}
