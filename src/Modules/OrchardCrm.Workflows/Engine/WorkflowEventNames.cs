namespace OrchardCrm.Workflows.Engine;

/// <summary>Names of the domain events that workflows can answer.</summary>
internal sealed class WorkflowEventNames(IEnumerable<WorkflowEvent> events)
{
    private readonly HashSet<string> _names = [.. events.Select(happening => happening.Name)];

    public bool Contains(string name) => _names.Contains(name);
}
