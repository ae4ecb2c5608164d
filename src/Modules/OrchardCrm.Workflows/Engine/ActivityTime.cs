namespace OrchardCrm.Workflows.Engine;

/// <summary>How long one run of an activity may take.</summary>
/// <param name="Longest">After this it is asked to stop, and tried again later.</param>
/// <param name="Grace">One that has not stopped this long after is given up: its workflow stands failed, and nothing of what it still does is kept.</param>
internal sealed record ActivityTime(TimeSpan Longest, TimeSpan Grace)
{
    /// <summary>In production.</summary>
    public static ActivityTime Default { get; } = new(TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(30));
}
