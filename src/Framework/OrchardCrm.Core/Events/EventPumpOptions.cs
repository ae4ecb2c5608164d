namespace OrchardCrm.Core.Events;

/// <summary>How events are delivered.</summary>
internal sealed class EventPumpOptions
{
    /// <summary>Deliveries claimed at once.</summary>
    public int BatchSize { get; set; } = 100;

    /// <summary>Tries before a delivery is given up.</summary>
    public int MaxAttempts { get; set; } = 10;

    /// <summary>Deliveries that are done side by side.</summary>
    public int Parallelism { get; set; } = 4;

    /// <summary>Pause after a failed try: 2 s, 4 s, 8 s … 17 min in all.</summary>
    public static TimeSpan PauseAfter(int attempt) => TimeSpan.FromSeconds(Math.Pow(2, Math.Min(attempt, 9)));
}
