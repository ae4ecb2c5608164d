using Microsoft.Extensions.Logging;

namespace OrchardCrm.BackgroundTasks;

/// <summary>A claim that is renewed until it is disposed.</summary>
public sealed class HeldClaim : IAsyncDisposable
{
    private static readonly TimeSpan LongestBatch = TimeSpan.FromMinutes(1);

    private readonly Func<DateTimeOffset, Task> _renew;
    private readonly ClaimTime _claimTime;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly DateTimeOffset _begun;
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _renewing;
    private long _untilTicks;

    internal HeldClaim(Func<DateTimeOffset, Task> renew, ClaimTime claimTime, TimeProvider time, ILogger logger)
    {
        (_renew, _claimTime, _time, _logger) = (renew, claimTime, time, logger);
        _begun = time.GetUtcNow();
        _untilTicks = (_begun + claimTime.Duration).UtcTicks;
        _renewing = RenewUntilEndedAsync();
    }

    /// <summary>
    /// Whether another of the claimed rows may still be begun. Not where renewing failed for so long that others may be about to take
    /// over; nor after a minute, since what is left then may find an idle worker elsewhere. It goes back to the queue.
    /// </summary>
    public bool MayBegin
    {
        get
        {
            var now = _time.GetUtcNow();
            return now - _begun < LongestBatch && now.UtcTicks < Interlocked.Read(ref _untilTicks) - _claimTime.RenewalInterval.Ticks;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _renewing;
        _ended.Dispose();
    }

    private async Task RenewUntilEndedAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(_claimTime.RenewalInterval, _time, _ended.Token);
                await TryRenewAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The work is done.
        }
    }

    private async Task TryRenewAsync()
    {
        try
        {
            var until = _time.GetUtcNow() + _claimTime.Duration;
            await _renew(until);
            Interlocked.Exchange(ref _untilTicks, until.UtcTicks);
        }
        catch (Exception exception)
        {
            _logger.LogWarning(exception, "A claim could not be renewed; it is tried again until it expires.");
        }
    }
}
