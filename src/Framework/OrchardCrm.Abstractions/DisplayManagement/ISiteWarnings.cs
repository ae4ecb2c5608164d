namespace OrchardCrm.DisplayManagement;

/// <summary>All warnings of the site at once, for the admin theme.</summary>
public interface ISiteWarnings
{
    /// <summary>The warnings of all providers.</summary>
    Task<IReadOnlyList<SiteWarning>> GetAsync(CancellationToken cancellationToken = default);
}
