namespace OrchardCrm.Workflows.Events;

/// <summary>Payload of <see cref="WorkflowEvents.Faulted"/>.</summary>
/// <param name="WorkflowId">The workflow.</param>
/// <param name="Name">Name of its type.</param>
/// <param name="DisplayName">What it is about.</param>
/// <param name="ActivityId">The activity that failed.</param>
/// <param name="Error">Why.</param>
public sealed record WorkflowFaulted(string WorkflowId, string Name, string DisplayName, string ActivityId, string Error);
