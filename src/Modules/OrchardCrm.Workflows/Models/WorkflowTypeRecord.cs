namespace OrchardCrm.Workflows.Models;

/// <summary>A type of workflow; what it is made of stands in its versions.</summary>
public sealed class WorkflowTypeRecord
{
    /// <summary>Key.</summary>
    public string WorkflowTypeId { get; set; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it does.</summary>
    public string Description { get; set; } = "";

    /// <summary>It starts at its events.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>Only one runs at a time for an item.</summary>
    public bool IsSingleton { get; set; }

    /// <summary>The version that new workflows start with.</summary>
    public int Version { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ModifiedUtc { get; set; }
}
