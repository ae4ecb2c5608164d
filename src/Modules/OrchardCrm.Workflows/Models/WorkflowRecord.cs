namespace OrchardCrm.Workflows.Models;

/// <summary>A workflow that runs or ran.</summary>
public sealed class WorkflowRecord
{
    /// <summary>26 characters; key.</summary>
    public string WorkflowId { get; set; } = "";

    /// <summary>Its type.</summary>
    public string WorkflowTypeId { get; set; } = "";

    /// <summary>The version that it keeps.</summary>
    public int Version { get; set; }

    /// <summary>The content item that it is about.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>The event and the start that it came from: one workflow each, however often the event is delivered; null for schedules.</summary>
    public string? StartKey { get; set; }

    /// <summary>What it is about, as its event names it, such as a number.</summary>
    public string DisplayText { get; set; } = "";

    /// <summary>How far it is.</summary>
    public WorkflowState State { get; set; }

    /// <summary>Its <see cref="WorkflowProgress"/> as JSON.</summary>
    public string Progress { get; set; } = "{}";

    /// <summary>When something of it is due; null while only an event can move it.</summary>
    public DateTimeOffset? DueUtc { get; set; }

    /// <summary>Who works on it; null for nobody.</summary>
    public string? ClaimId { get; set; }

    /// <summary>Until when; a killed worker's claim is free afterwards.</summary>
    public DateTimeOffset? ClaimedUntilUtc { get; set; }

    /// <summary>The activity that failed, while <see cref="WorkflowState.Faulted"/>.</summary>
    public string? FaultedActivityId { get; set; }

    /// <summary>What failed last.</summary>
    public string? Error { get; set; }

    /// <summary>When it started.</summary>
    public DateTimeOffset CreatedUtc { get; set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedUtc { get; set; }
}
