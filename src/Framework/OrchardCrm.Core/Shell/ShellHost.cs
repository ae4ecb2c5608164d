using Microsoft.Extensions.Logging;

namespace OrchardCrm.Core.Shell;

/// <summary>Keeps the shell that serves and swaps another in.</summary>
internal sealed class ShellHost(ILogger<ShellHost> logger)
{
    private static readonly TimeSpan EndTime = TimeSpan.FromSeconds(10);
    private readonly TaskCompletionSource<ShellContext?> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _lock = new();
    private readonly HashSet<Task> _retiring = [];
    private volatile ShellContext? _current;

    /// <summary>How long requests of a replaced shell may go on.</summary>
    public TimeSpan DrainTime { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>The shell that serves; null until the first one is ready.</summary>
    public ShellContext? Current => _current;

    /// <summary>One change of shells at a time.</summary>
    public SemaphoreSlim Changes { get; } = new(1, 1);

    /// <summary>Waits for the first shell; null when the program ends before there is one.</summary>
    public Task<ShellContext?> WaitForFirstAsync(CancellationToken cancellationToken) => _first.Task.WaitAsync(cancellationToken);

    /// <summary>Lets requests that wait for a first shell go without one: the program ends.</summary>
    public void GiveUp() => _first.TrySetResult(null);

    /// <summary>Hands new requests to a started shell; the one before finishes its own and ends in the background.</summary>
    public void Swap(ShellContext shell)
    {
        var previous = Interlocked.Exchange(ref _current, shell);
        _first.TrySetResult(shell);
        if (previous is null)
            return;

        logger.LogInformation("A new shell with {Count} features serves.", shell.Settings.Features.Count);
        // On a thread of its own: the swap may run in a request of the shell that ends.
        var retiring = Task.Run(() => previous.RetireAsync(DrainTime));
        lock (_lock)
            _retiring.Add(retiring);
        _ = retiring.ContinueWith(Forget, TaskScheduler.Default);
    }

    /// <summary>Waits for replaced shells to end.</summary>
    public Task WaitForRetiredAsync()
    {
        lock (_lock)
            return Task.WhenAll(_retiring);
    }

    /// <summary>Ends all shells: the program stops.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        GiveUp();
        await Changes.WaitAsync(cancellationToken);
        if (Interlocked.Exchange(ref _current, null) is { } shell)
            await shell.RetireAsync(EndTime);
        await WaitForRetiredAsync().WaitAsync(EndTime, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private void Forget(Task retired)
    {
        lock (_lock)
            _retiring.Remove(retired);
    }
}
