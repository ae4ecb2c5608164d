namespace OrchardCrm.Workflows.Engine;

/// <summary>A step of a dry run.</summary>
/// <param name="ActivityId">The activity's id.</param>
/// <param name="Title">The activity's title.</param>
/// <param name="Outcome">Its outcomes; empty where it would wait or fail.</param>
/// <param name="Notes">What it would do.</param>
/// <param name="Error">Why it would fail; null where it would not.</param>
/// <param name="Time">When that would be.</param>
public sealed record DryStep(string ActivityId, string Title, string Outcome, IReadOnlyList<string> Notes, string? Error, DateTimeOffset Time);
