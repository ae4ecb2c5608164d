using OrchardCrm.Modules;

namespace OrchardCrm.Shell;

/// <summary>A feature and how it stands on this site.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Enabled">It is part of the running shell.</param>
/// <param name="Error">Why it failed to start, where it did; it is then left out of the shell.</param>
public sealed record FeatureState(FeatureInfo Feature, bool Enabled, string? Error);
