namespace OrchardCrm.Core.Shell;

/// <summary>A feature could not be started; the shell is built again without it.</summary>
internal sealed class FeatureFailedException(string featureId, string act, Exception cause)
    : Exception($"The feature {featureId} failed {act}: {cause.Message}", cause)
{
    /// <summary>The feature.</summary>
    public string FeatureId { get; } = featureId;
}
