using System.Collections.Concurrent;
using OrchardCrm.Events;

namespace OrchardCrm.Core.Events;

/// <summary>Notices within the process. One that comes while nobody waits is kept for the next who does.</summary>
internal sealed class WorkSignal(TimeProvider time) : IWorkSignal
{
    private readonly ConcurrentDictionary<string, Channel> _channels = new(StringComparer.Ordinal);

    public void Notify(string channel) => _channels.GetOrAdd(channel, _ => new Channel()).Notify();

    public Task WaitAsync(string channel, TimeSpan atMost, CancellationToken cancellationToken) =>
        _channels.GetOrAdd(channel, _ => new Channel()).WaitAsync(atMost, time, cancellationToken);

    private sealed class Channel
    {
        private readonly Lock _lock = new();
        private TaskCompletionSource _notice = NewNotice();
        private int _waiters;
        private bool _kept;

        public void Notify()
        {
            lock (_lock)
            {
                if (_waiters == 0)
                {
                    _kept = true;
                    return;
                }

                _notice.SetResult();
                _notice = NewNotice();
                _waiters = 0;
            }
        }

        public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
        {
            Task notice;
            lock (_lock)
            {
                if (_kept)
                {
                    _kept = false;
                    return;
                }

                _waiters++;
                notice = _notice.Task;
            }

            try
            {
                await notice.WaitAsync(atMost, time, cancellationToken);
            }
            catch (TimeoutException)
            {
                // Nobody gave notice; the waiter looks anyway.
            }
            finally
            {
                lock (_lock)
                {
                    if (_notice.Task == notice)
                        _waiters--;
                }
            }
        }

        private static TaskCompletionSource NewNotice() => new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
