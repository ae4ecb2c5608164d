namespace OrchardCrm.Workflows;

/// <summary>Says which workflows would run.</summary>
public interface IWorkflowDirectory
{
    /// <summary>The workflows, switched on, that an event starts.</summary>
    Task<IReadOnlyList<StartedWorkflow>> FindStartedByAsync(string eventName, CancellationToken cancellationToken = default);
}
