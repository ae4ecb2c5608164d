using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.ViewModels;

/// <summary>One run with its steps.</summary>
/// <param name="Workflow">The run.</param>
/// <param name="Type">The version that it keeps.</param>
/// <param name="Steps">Its history, oldest first.</param>
/// <param name="Skips">Outcomes by which the failed activity can be skipped: name and text.</param>
public sealed record WorkflowRunViewModel(
    WorkflowRecord Workflow, WorkflowType Type, IReadOnlyList<WorkflowStepRow> Steps, IReadOnlyList<Outcome> Skips);
