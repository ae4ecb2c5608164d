using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>A claimed workflow while it runs here.</summary>
internal sealed class WorkflowRun(WorkflowRecord workflow, WorkflowType type, WorkflowProgress progress, bool hadBlocks)
{
    public WorkflowRecord Workflow { get; } = workflow;

    public WorkflowType Type { get; } = type;

    public WorkflowProgress Progress { get; } = progress;

    /// <summary>Rows say which events it waits for.</summary>
    public bool HadBlocks { get; set; } = hadBlocks;

    /// <summary>Events that came for it; forgotten with the next commit.</summary>
    public IReadOnlyList<WorkflowTrigger> Triggers { get; set; } = [];
}
