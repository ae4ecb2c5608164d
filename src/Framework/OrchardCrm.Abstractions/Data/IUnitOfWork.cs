namespace OrchardCrm.Data;

/// <summary>
/// The one way to write. Takes the process's write gate (SQLite), begins a transaction, runs the work, saves changes,
/// commits. A call inside another joins it. Nothing slow (network, PDF, Razor) belongs inside.
/// </summary>
public interface IUnitOfWork
{
    /// <summary>True inside <see cref="ExecuteAsync{T}"/>.</summary>
    bool IsActive { get; }

    /// <summary>Runs the work in a transaction; on an exception all is rolled back and the change tracker is cleared.</summary>
    Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken = default);

    /// <summary>Runs work in the current transaction once all else of it is saved, just before the commit; not at all if it rolls back.</summary>
    void OnCommitting(Func<CancellationToken, Task> work);

    /// <summary>Runs an action after the commit of the current transaction; not at all if it rolls back.</summary>
    void OnCommitted(Action action);
}
