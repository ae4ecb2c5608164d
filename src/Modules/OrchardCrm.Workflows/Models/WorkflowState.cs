namespace OrchardCrm.Workflows.Models;

/// <summary>How far a workflow is.</summary>
public enum WorkflowState
{
    /// <summary>Something of it is due.</summary>
    Running,

    /// <summary>It waits for a time or an event.</summary>
    Waiting,

    /// <summary>An activity failed; a person decides.</summary>
    Faulted,

    /// <summary>It came to its end.</summary>
    Finished,

    /// <summary>A person ended it.</summary>
    Cancelled,
}
