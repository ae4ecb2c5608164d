using OrchardCrm.Tasks.Services;

namespace OrchardCrm.Tasks.ViewModels;

/// <summary>What is due.</summary>
/// <param name="Rows">The first of them.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Today">Today in the business's time zone.</param>
public sealed record DashboardTasksViewModel(IReadOnlyList<TaskRow> Rows, int Count, DateOnly Today);
