namespace OrchardCrm.Workflows.ViewModels;

/// <summary>A workflow that comes with the product.</summary>
/// <param name="WorkflowTypeId">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does.</param>
/// <param name="State">How the site's own stands to it.</param>
public sealed record ShippedWorkflowRow(string WorkflowTypeId, string Name, string Description, ShippedWorkflowState State);
