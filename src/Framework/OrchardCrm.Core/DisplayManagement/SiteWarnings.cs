using Microsoft.Extensions.Logging;
using OrchardCrm.DisplayManagement;

namespace OrchardCrm.Core.DisplayManagement;

/// <summary>Asks every provider; a page never fails over a warning.</summary>
internal sealed class SiteWarnings(IEnumerable<ISiteWarningProvider> providers, QuietWarnings quiet, ILogger<SiteWarnings> logger) : ISiteWarnings
{
    public async Task<IReadOnlyList<SiteWarning>> GetAsync(CancellationToken cancellationToken = default)
    {
        var warnings = new List<SiteWarning>();
        foreach (var provider in providers.Where(provider => !quiet.Contains(provider)))
        {
            try
            {
                if (await provider.GetWarningAsync(cancellationToken) is { } warning)
                    warnings.Add(warning);
                else
                    quiet.Add(provider);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "{Provider} failed to say whether all is well.", provider.GetType().FullName);
            }
        }

        return warnings;
    }
}
