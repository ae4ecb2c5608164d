namespace OrchardCrm.Settings;

/// <summary>
/// The site's settings, a document a group (a class with defaults). Properties marked <see cref="SecretAttribute"/> are
/// encrypted at rest.
/// </summary>
public interface ISiteService
{
    /// <summary>A group of settings, with defaults where nothing was saved. The instance is the caller's own.</summary>
    Task<TSettings> GetSettingsAsync<TSettings>(CancellationToken cancellationToken = default)
        where TSettings : class, new();

    /// <summary>Changes a group and saves it, with an entry in the audit trail that masks secrets.</summary>
    Task UpdateSettingsAsync<TSettings>(Action<TSettings> change, CancellationToken cancellationToken = default)
        where TSettings : class, new();
}
