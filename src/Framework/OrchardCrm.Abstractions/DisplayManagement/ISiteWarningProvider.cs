namespace OrchardCrm.DisplayManagement;

/// <summary>Says on every admin page what keeps the site from doing its work.</summary>
public interface ISiteWarningProvider
{
    /// <summary>The warning, or null when all is well. Called for every page: cheap.</summary>
    Task<SiteWarning?> GetWarningAsync(CancellationToken cancellationToken);
}
