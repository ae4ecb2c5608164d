using System.Text.Json.Nodes;

namespace OrchardCrm.Workflows.Models;

/// <summary>A branch of a running workflow: the activity that it stands at.</summary>
public sealed class WorkflowToken
{
    /// <summary>The activity.</summary>
    public string ActivityId { get; set; } = "";

    /// <summary>Which run of it, from 1; part of the idempotency key.</summary>
    public int Run { get; set; }

    /// <summary>The transition that it came by; null at the start.</summary>
    public string? Via { get; set; }

    /// <summary>When it goes on; null while only an event can move it.</summary>
    public DateTimeOffset? DueUtc { get; set; }

    /// <summary>It halted and is resumed next.</summary>
    public bool IsHalted { get; set; }

    /// <summary>Events that it waits for.</summary>
    public List<string> EventNames { get; set; } = [];

    /// <summary>The event that ended the halt.</summary>
    public string? TriggeredBy { get; set; }

    /// <summary>Data of that event.</summary>
    public JsonObject? TriggerInput { get; set; }

    /// <summary>Failed tries so far.</summary>
    public int Failures { get; set; }
}
