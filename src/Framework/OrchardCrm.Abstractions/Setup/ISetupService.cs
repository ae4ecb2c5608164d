namespace OrchardCrm.Setup;

/// <summary>Sets a site up: features, migrations, recipe and first administrator, all or nothing.</summary>
public interface ISetupService
{
    /// <summary>Sets the site up and swaps its shell in.</summary>
    /// <returns>Errors by form field; none when the site serves.</returns>
    Task<IReadOnlyList<SetupError>> SetupAsync(SetupContext context, CancellationToken cancellationToken = default);

    /// <summary>Whether the code is the one that the server printed (compared in constant time, tries are limited).</summary>
    bool IsCodeValid(string? code);
}
