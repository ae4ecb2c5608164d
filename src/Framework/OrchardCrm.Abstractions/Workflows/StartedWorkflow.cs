using System.Text.Json.Nodes;

namespace OrchardCrm.Workflows;

/// <summary>A workflow that an event starts.</summary>
/// <param name="WorkflowTypeId">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Activities">Technical names of its activities, with their properties.</param>
public sealed record StartedWorkflow(string WorkflowTypeId, string Name, IReadOnlyList<KeyValuePair<string, JsonObject>> Activities);
