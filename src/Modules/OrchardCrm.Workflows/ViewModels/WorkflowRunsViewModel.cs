using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.ViewModels;

/// <summary>The runs of a workflow.</summary>
/// <param name="Type">The workflow.</param>
/// <param name="Rows">The page's rows.</param>
/// <param name="State">State that is filtered by; null for all.</param>
/// <param name="Counts">How many runs are in each state.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="PageSize">Rows a page.</param>
/// <param name="Total">Rows in all.</param>
public sealed record WorkflowRunsViewModel(
    WorkflowType Type, IReadOnlyList<WorkflowRunRow> Rows, WorkflowState? State, IReadOnlyDictionary<WorkflowState, int> Counts, int Page, int PageSize, int Total);
