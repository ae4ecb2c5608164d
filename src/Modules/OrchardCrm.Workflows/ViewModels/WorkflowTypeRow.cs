namespace OrchardCrm.Workflows.ViewModels;

/// <summary>A workflow in the list.</summary>
/// <param name="WorkflowTypeId">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does.</param>
/// <param name="IsEnabled">It is switched on.</param>
/// <param name="Open">Runs that did not end.</param>
/// <param name="Faulted">Runs that wait for a person.</param>
public sealed record WorkflowTypeRow(string WorkflowTypeId, string Name, string Description, bool IsEnabled, int Open, int Faulted);
