namespace OrchardCrm.Locking;

/// <summary>A lock over all nodes of a site, kept as a row that expires.</summary>
public interface IDistributedLock
{
    /// <summary>Takes the lock, or null when another holds it. Disposing gives it back.</summary>
    /// <param name="key">Name of the lock.</param>
    /// <param name="expiration">After this time it counts as free, whatever became of its holder.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IAsyncDisposable?> TryAcquireAsync(string key, TimeSpan expiration, CancellationToken cancellationToken = default);
}
