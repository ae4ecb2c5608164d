using OrchardCrm.Settings;
using TimeZoneConverter;

namespace OrchardCrm.Core.Settings;

/// <summary>Time in the business's time zone, as it is when the scope first asks; UTC where that is unknown to this machine.</summary>
internal sealed class LocalClock(TimeProvider time, ISiteService site) : ILocalClock
{
    private TimeZoneInfo? _zone;

    public DateTimeOffset UtcNow => time.GetUtcNow();

    public async Task<DateOnly> GetTodayAsync(CancellationToken cancellationToken = default) =>
        DateOnly.FromDateTime((await ToLocalAsync(UtcNow, cancellationToken)).DateTime);

    public async Task<DateTimeOffset> ToLocalAsync(DateTimeOffset instant, CancellationToken cancellationToken = default) =>
        TimeZoneInfo.ConvertTime(instant, await GetZoneAsync(cancellationToken));

    public async Task<TimeZoneInfo> GetZoneAsync(CancellationToken cancellationToken = default)
    {
        if (_zone is not null)
            return _zone;
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        return _zone = TZConvert.TryGetTimeZoneInfo(business.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;
    }
}
