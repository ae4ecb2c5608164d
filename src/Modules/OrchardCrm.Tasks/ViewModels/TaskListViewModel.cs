using OrchardCrm.DisplayManagement;
using OrchardCrm.Tasks.Services;

namespace OrchardCrm.Tasks.ViewModels;

/// <summary>The page of tasks.</summary>
/// <param name="Rows">A page of them.</param>
/// <param name="Filter">What is shown.</param>
/// <param name="Counts">How many each view has, under the other filters.</param>
/// <param name="Staff">People to filter by.</param>
/// <param name="Page">The page.</param>
/// <param name="Today">Today in the business's time zone.</param>
public sealed record TaskListViewModel(
    IReadOnlyList<TaskRow> Rows, TaskFilter Filter, IReadOnlyDictionary<TaskView, int> Counts, IReadOnlyList<KeyValuePair<string, string>> Staff,
    ListPage Page, DateOnly Today)
{
    /// <summary>How many the chosen view has.</summary>
    public int Total => Counts[Filter.Show];

    /// <summary>Nothing is filtered by, and there is no task at all.</summary>
    public bool IsEmpty => Filter.Text.Length == 0 && Filter.AssignedTo.Length == 0 && Counts[TaskView.All] + Counts[TaskView.Done] == 0;
}
