using OrchardCrm.Modules;

namespace OrchardCrm.Core.Shell;

/// <summary>A startup and the feature it belongs to.</summary>
/// <param name="FeatureId">Id of the feature.</param>
/// <param name="Startup">The startup.</param>
internal sealed record FeatureStartup(string FeatureId, StartupBase Startup);
