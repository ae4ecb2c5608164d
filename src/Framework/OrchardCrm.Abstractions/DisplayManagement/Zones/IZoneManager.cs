using System.Security.Claims;

namespace OrchardCrm.DisplayManagement.Zones;

/// <summary>Fills zones.</summary>
public interface IZoneManager
{
    /// <summary>The items of a zone, in order.</summary>
    Task<IReadOnlyList<ZoneItem>> BuildAsync(
        string zone, object? model, ClaimsPrincipal user, CancellationToken cancellationToken = default);
}
