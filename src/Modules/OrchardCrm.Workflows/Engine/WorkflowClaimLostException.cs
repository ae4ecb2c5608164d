namespace OrchardCrm.Workflows.Engine;

/// <summary>A workflow was cancelled or taken over by another node while an activity of it ran; its effects are undone here.</summary>
internal sealed class WorkflowClaimLostException(string workflowId)
    : Exception($"The claim of the workflow {workflowId} is lost: it was cancelled, or took longer than its claim.");
