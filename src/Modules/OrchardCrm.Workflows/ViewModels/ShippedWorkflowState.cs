namespace OrchardCrm.Workflows.ViewModels;

/// <summary>How a workflow of the site stands to the one that comes with the product.</summary>
public enum ShippedWorkflowState
{
    /// <summary>It is the same.</summary>
    Same,

    /// <summary>It was changed here, or came with an earlier version of the product.</summary>
    Differs,

    /// <summary>The site has none.</summary>
    Missing,
}
