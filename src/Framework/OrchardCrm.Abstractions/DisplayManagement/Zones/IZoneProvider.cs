namespace OrchardCrm.DisplayManagement.Zones;

/// <summary>
/// Puts cards, tabs and blocks of one module on pages of another, such as a tab on the client's page. In the place of
/// Orchard's display drivers: a typed view component does the showing.
/// </summary>
public interface IZoneProvider
{
    /// <summary>Adds items when the zone is one it knows.</summary>
    Task BuildZoneAsync(ZoneContext context, CancellationToken cancellationToken);
}
