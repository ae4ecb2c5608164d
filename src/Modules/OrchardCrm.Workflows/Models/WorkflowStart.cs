namespace OrchardCrm.Workflows.Models;

/// <summary>A start activity of a type that is switched on.</summary>
public sealed class WorkflowStart
{
    /// <summary>Key of the row.</summary>
    public long Id { get; set; }

    /// <summary>The type.</summary>
    public string WorkflowTypeId { get; set; } = "";

    /// <summary>The activity.</summary>
    public string ActivityId { get; set; } = "";

    /// <summary>The event.</summary>
    public string EventName { get; set; } = "";

    /// <summary>When its schedule is next due; null for events that just happen.</summary>
    public DateTimeOffset? DueUtc { get; set; }
}
