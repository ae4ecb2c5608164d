namespace OrchardCrm.Core.Data;

/// <summary>
/// Lets one writer of the process at a time to SQLite, in the order they came. SQLite has one writer anyway, and makes the
/// others poll for it; queueing here is twice as fast and starves nobody.
/// </summary>
internal sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);
    private readonly AsyncLocal<Turn?> _turn = new();

    /// <summary>True when the code that asks runs inside <see cref="RunAsync{T}"/>.</summary>
    public bool IsHeldByCaller => _turn.Value is { Ended: false };

    /// <summary>Waits for its turn and runs the work.</summary>
    /// <exception cref="InvalidOperationException">The caller holds the gate already and would wait for itself.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        if (IsHeldByCaller)
        {
            throw new InvalidOperationException(
                "A unit of work of another scope was begun inside a unit of work: it would wait for itself. Use the services of "
                + "the same scope, or begin it after the first one (IUnitOfWork.OnCommitted).");
        }

        await _semaphore.WaitAsync(cancellationToken);
        var turn = new Turn();
        _turn.Value = turn;
        try
        {
            return await work();
        }
        finally
        {
            turn.Ended = true;
            _semaphore.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _semaphore.Dispose();

    // Tasks that were started inside and outlive it inherit the AsyncLocal: the flag tells them that the turn is over.
    private sealed class Turn
    {
        public volatile bool Ended;
    }
}
