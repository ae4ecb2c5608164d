namespace OrchardCrm.Workflows.Models;

/// <summary>A line of a workflow's history: one run of one activity, or a failed try.</summary>
public sealed class WorkflowStep
{
    /// <summary>Key of the row; the order of steps.</summary>
    public long Id { get; set; }

    /// <summary>The workflow.</summary>
    public string WorkflowId { get; set; } = "";

    /// <summary>The activity.</summary>
    public string ActivityId { get; set; } = "";

    /// <summary>Which run of the activity, from 1.</summary>
    public int Run { get; set; }

    /// <summary>Properties of the activity and data of the event, as JSON.</summary>
    public string Input { get; set; } = "";

    /// <summary>Names of its outcomes, separated by commas; empty where it waits or failed.</summary>
    public string Outcome { get; set; } = "";

    /// <summary>What it noted, a line each.</summary>
    public string Notes { get; set; } = "";

    /// <summary>Why it failed; null where it did not.</summary>
    public string? Error { get; set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset StartedUtc { get; set; }

    /// <summary>When its outcome was kept.</summary>
    public DateTimeOffset EndedUtc { get; set; }
}
