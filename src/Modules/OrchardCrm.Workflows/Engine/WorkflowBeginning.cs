using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>A workflow about to start.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Version">The version that it keeps.</param>
/// <param name="ActivityId">The start activity.</param>
/// <param name="Error">What is wrong with the start's condition; null where nothing is.</param>
internal sealed record WorkflowBeginning(WorkflowType Type, int Version, string ActivityId, string? Error);
