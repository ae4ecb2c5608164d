using TimeZoneConverter;

namespace OrchardCrm.Settings;

/// <summary>Instants of days and hours as the business's clocks show them.</summary>
public static class LocalClockExtensions
{
    /// <summary>A client's time zone; the business's where it has none of its own, or one that this machine does not know.</summary>
    public static async Task<TimeZoneInfo> GetZoneAsync(this ILocalClock clock, string zoneId, CancellationToken cancellationToken = default) =>
        zoneId.Length > 0 && TZConvert.TryGetTimeZoneInfo(zoneId, out var zone) ? zone : await clock.GetZoneAsync(cancellationToken);

    /// <summary>The instant at which clocks show an hour; where they are put forward over it, the first one after.</summary>
    public static async Task<DateTimeOffset> ToInstantAsync(
        this ILocalClock clock, DateOnly day, TimeOnly time, CancellationToken cancellationToken = default)
    {
        return (await clock.GetZoneAsync(cancellationToken)).ToInstant(day, time);
    }

    /// <summary>The instant at which clocks of a zone show an hour; where they are put forward over it, the first one after.</summary>
    public static DateTimeOffset ToInstant(this TimeZoneInfo zone, DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
