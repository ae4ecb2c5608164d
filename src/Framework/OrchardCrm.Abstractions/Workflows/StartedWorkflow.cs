namespace OrchardCrm.Workflows;

/// <summary>A workflow that an event starts.</summary>
/// <param name="WorkflowTypeId">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="ActivityNames">Technical names of its activities.</param>
public sealed record StartedWorkflow(string WorkflowTypeId, string Name, IReadOnlyList<string> ActivityNames);
