namespace OrchardCrm.BackgroundTasks;

/// <summary>
/// How long workers' claims hold, a setting of the host. A worker that lives renews its claims long before they expire; what a
/// dead node held is taken over by another once they have.
/// </summary>
/// <param name="Duration">From the claim, or its last renewal. Clocks of nodes may differ by less than this.</param>
public sealed record ClaimTime(TimeSpan Duration)
{
    /// <summary>Where nothing is set.</summary>
    public static ClaimTime Default { get; } = new(TimeSpan.FromMinutes(2));

    /// <summary>How often a claim that is held is renewed: two renewals may fail before it is lost.</summary>
    public TimeSpan RenewalInterval => Duration / 3;
}
