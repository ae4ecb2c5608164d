using System.Security.Claims;
using Microsoft.Extensions.Logging;
using OrchardCrm.DisplayManagement.Zones;

namespace OrchardCrm.Core.DisplayManagement;

/// <summary>Asks every provider; one that fails leaves the others' items standing.</summary>
internal sealed class ZoneManager(IEnumerable<IZoneProvider> providers, ILogger<ZoneManager> logger) : IZoneManager
{
    public async Task<IReadOnlyList<ZoneItem>> BuildAsync(
        string zone, object? model, ClaimsPrincipal user, CancellationToken cancellationToken = default)
    {
        var context = new ZoneContext(zone, model, user);
        foreach (var provider in providers)
        {
            try
            {
                await provider.BuildZoneAsync(context, cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "{Provider} failed to fill the zone {Zone}.", provider.GetType().FullName, zone);
            }
        }

        return [.. context.Items.OrderBy(item => item.Order)];
    }
}
