namespace OrchardCrm.Workflows;

/// <summary>Real items, such as invoices, that a workflow can be tried with before it runs.</summary>
public interface IWorkflowSampleSource
{
    /// <summary>Whether it makes samples of an event.</summary>
    bool Handles(string eventName);

    /// <summary>The latest items: id and name.</summary>
    Task<IReadOnlyList<KeyValuePair<string, string>>> ListAsync(CancellationToken cancellationToken);

    /// <summary>The event as it would be about an item; null where there is none.</summary>
    Task<WorkflowSample?> FindAsync(string id, CancellationToken cancellationToken);
}
