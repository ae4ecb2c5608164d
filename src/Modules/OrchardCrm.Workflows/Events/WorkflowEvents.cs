namespace OrchardCrm.Workflows.Events;

/// <summary>Names of the events of workflows.</summary>
public static class WorkflowEvents
{
    /// <summary>A workflow stopped in fault; the payload is <see cref="WorkflowFaulted"/>.</summary>
    public const string Faulted = "WorkflowFaulted";
}
