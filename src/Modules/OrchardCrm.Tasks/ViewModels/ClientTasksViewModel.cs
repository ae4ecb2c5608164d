using OrchardCrm.DisplayManagement;
using OrchardCrm.Tasks.Services;

namespace OrchardCrm.Tasks.ViewModels;

/// <summary>The tasks of a client.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Rows">A page of them.</param>
/// <param name="Page">The page.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Today">Today in the business's time zone.</param>
public sealed record ClientTasksViewModel(string ClientId, IReadOnlyList<TaskRow> Rows, ListPage Page, int Total, DateOnly Today);
