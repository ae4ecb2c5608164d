namespace OrchardCrm.Shell;

/// <summary>Outcome of a change of features.</summary>
/// <param name="Succeeded">The new shell serves.</param>
/// <param name="Enabled">Ids that became enabled.</param>
/// <param name="Disabled">Ids that became disabled.</param>
/// <param name="Error">Why nothing was changed, for the person who asked.</param>
public sealed record FeatureChangeResult(
    bool Succeeded, IReadOnlyList<string> Enabled, IReadOnlyList<string> Disabled, string? Error);
