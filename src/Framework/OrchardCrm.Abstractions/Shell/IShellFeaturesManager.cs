namespace OrchardCrm.Shell;

/// <summary>Enables and disables features: a new shell is built beside the running one and swapped in.</summary>
public interface IShellFeaturesManager
{
    /// <summary>Every known feature with its state on this site.</summary>
    Task<IReadOnlyList<FeatureState>> GetFeaturesAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes the set of enabled features and swaps the shell. Dependencies are enabled too; dependents of a disabled
    /// feature are disabled too. On failure the running shell stays.
    /// </summary>
    Task<FeatureChangeResult> ChangeAsync(
        IReadOnlyCollection<string> enable, IReadOnlyCollection<string> disable, CancellationToken cancellationToken = default);
}
