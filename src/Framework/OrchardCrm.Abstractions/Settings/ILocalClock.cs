namespace OrchardCrm.Settings;

/// <summary>Time as the business sees it.</summary>
public interface ILocalClock
{
    /// <summary>Now.</summary>
    DateTimeOffset UtcNow { get; }

    /// <summary>Today in the business's time zone.</summary>
    Task<DateOnly> GetTodayAsync(CancellationToken cancellationToken = default);

    /// <summary>An instant in the business's time zone.</summary>
    Task<DateTimeOffset> ToLocalAsync(DateTimeOffset instant, CancellationToken cancellationToken = default);

    /// <summary>The business's time zone; UTC where it is unknown to this machine.</summary>
    Task<TimeZoneInfo> GetZoneAsync(CancellationToken cancellationToken = default);
}
