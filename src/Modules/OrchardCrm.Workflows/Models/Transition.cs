namespace OrchardCrm.Workflows.Models;

/// <summary>From an outcome of one activity to another activity.</summary>
/// <param name="SourceActivityId">Where from.</param>
/// <param name="SourceOutcomeName">By which outcome.</param>
/// <param name="DestinationActivityId">Where to.</param>
public sealed record Transition(string SourceActivityId, string SourceOutcomeName, string DestinationActivityId)
{
    /// <summary>Names it within its type.</summary>
    public string ToKey() => $"{SourceActivityId}:{SourceOutcomeName}:{DestinationActivityId}";
}
