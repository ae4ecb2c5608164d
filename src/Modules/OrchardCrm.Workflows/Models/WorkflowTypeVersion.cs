namespace OrchardCrm.Workflows.Models;

/// <summary>A version of a type; only ever added, since workflows that run keep theirs.</summary>
public sealed class WorkflowTypeVersion
{
    /// <summary>Key of the row.</summary>
    public long Id { get; set; }

    /// <summary>The type.</summary>
    public string WorkflowTypeId { get; set; } = "";

    /// <summary>From 1.</summary>
    public int Version { get; set; }

    /// <summary>The <see cref="WorkflowType"/> as JSON.</summary>
    public string Definition { get; set; } = "{}";

    /// <summary>When it was saved.</summary>
    public DateTimeOffset CreatedUtc { get; set; }
}
