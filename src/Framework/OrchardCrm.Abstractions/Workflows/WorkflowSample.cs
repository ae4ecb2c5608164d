using System.Text.Json.Nodes;

namespace OrchardCrm.Workflows;

/// <summary>An event that did not happen, to try a workflow with.</summary>
/// <param name="Input">Its data.</param>
/// <param name="CorrelationId">The content item that it is about.</param>
public sealed record WorkflowSample(JsonObject Input, string? CorrelationId);
