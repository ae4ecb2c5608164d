namespace OrchardCrm.Workflows;

/// <summary>What became of a run of an activity.</summary>
public sealed record ActivityExecutionResult
{
    /// <summary>The ways on; none ends the branch.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>It waits.</summary>
    public bool IsHalted { get; init; }

    /// <summary>When it goes on at the latest.</summary>
    public DateTimeOffset? UntilUtc { get; init; }

    /// <summary>Events that it goes on at.</summary>
    public IReadOnlyList<string> EventNames { get; init; } = [];
}
