namespace OrchardCrm.Workflows;

/// <summary>Values that Liquid in workflows reads, such as <c>client</c> or <c>invoice</c>; asked only where an expression names one.</summary>
public interface IWorkflowValueProvider
{
    /// <summary>Top-level names.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The value; null where the workflow is about something else.</summary>
    Task<object?> GetAsync(string name, WorkflowExecutionContext context, CancellationToken cancellationToken);
}
