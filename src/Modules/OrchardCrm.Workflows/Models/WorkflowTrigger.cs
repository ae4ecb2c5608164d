namespace OrchardCrm.Workflows.Models;

/// <summary>An event that came for a waiting workflow; taken up by whoever runs it next.</summary>
public sealed class WorkflowTrigger
{
    /// <summary>Key of the row; the order of events.</summary>
    public long Id { get; set; }

    /// <summary>The workflow.</summary>
    public string WorkflowId { get; set; } = "";

    /// <summary>The event.</summary>
    public string EventName { get; set; } = "";

    /// <summary>Its data as JSON.</summary>
    public string Input { get; set; } = "{}";
}
