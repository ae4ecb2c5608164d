namespace OrchardCrm.Settings;

/// <summary>Instants of days and hours as the business's clocks show them.</summary>
public static class LocalClockExtensions
{
    /// <summary>The instant at which clocks show an hour; where they are put forward over it, the first one after.</summary>
    public static async Task<DateTimeOffset> ToInstantAsync(
        this ILocalClock clock, DateOnly day, TimeOnly time, CancellationToken cancellationToken = default)
    {
        var zone = await clock.GetZoneAsync(cancellationToken);
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
