using Microsoft.Extensions.Logging;
using OrchardCrm.Locking;

namespace OrchardCrm.Core.Locking;

/// <summary>Leases of the process, one holder a name. Work stays safe without it (rows are claimed); it keeps workers from doubling.</summary>
internal sealed class ProcessLease(TimeProvider time, ILogger<ProcessLease> logger) : IProcessLease
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private const int WaitsUntilPassedOver = 5;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Lease> _leases = new(StringComparer.Ordinal);

    public async Task<IDisposable> AcquireAsync(string name, CancellationToken cancellationToken)
    {
        for (var waits = 0; ; waits++)
        {
            var (lease, held) = Take(name, evenIfHeld: waits == WaitsUntilPassedOver);
            if (!held)
                return lease;

            try
            {
                await lease.Released.WaitAsync(Patience, time, cancellationToken);
                // Given back in time: the next turn of the loop takes it or meets another that was quicker.
                waits = -1;
            }
            catch (TimeoutException)
            {
                logger.LogWarning(
                    "The lease {Name} was not given back by its holder in {Minutes} min.", name, (waits + 1) * Patience.TotalMinutes);
            }
        }
    }

    private (Lease Lease, bool Held) Take(string name, bool evenIfHeld)
    {
        lock (_lock)
        {
            if (_leases.TryGetValue(name, out var holder) && !evenIfHeld)
                return (holder, true);
            return (_leases[name] = new Lease(this, name), false);
        }
    }

    private void Release(Lease lease)
    {
        lock (_lock)
        {
            if (_leases.TryGetValue(lease.Name, out var holder) && holder == lease)
                _leases.Remove(lease.Name);
        }
    }

    private sealed class Lease(ProcessLease owner, string name) : IDisposable
    {
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Name => name;

        public Task Released => _released.Task;

        public void Dispose()
        {
            owner.Release(this);
            _released.TrySetResult();
        }
    }
}
