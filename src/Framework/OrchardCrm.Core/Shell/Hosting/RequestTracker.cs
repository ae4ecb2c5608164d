using Microsoft.AspNetCore.Http.Features;

namespace OrchardCrm.Core.Shell.Hosting;

/// <summary>
/// Knows the requests in flight of one shell. Linked lists under a lock for each core: a concurrent dictionary costs a
/// quarter of the throughput.
/// </summary>
internal sealed class RequestTracker
{
    private static readonly TimeSpan DrainPoll = TimeSpan.FromMilliseconds(15);
    private readonly Shard[] _shards = [.. Enumerable.Range(0, Math.Max(2, Environment.ProcessorCount)).Select(_ => new Shard())];

    /// <summary>Requests in flight now.</summary>
    public int Count => _shards.Sum(shard => shard.Count);

    /// <summary>Takes a request in; false once the tracker was drained.</summary>
    public bool TryEnter(RequestInFlight request)
    {
        var index = Environment.CurrentManagedThreadId % _shards.Length;
        request.Shard = index;
        return _shards[index].TryAdd(request);
    }

    /// <summary>Lets a request go.</summary>
    public void Exit(RequestInFlight request) => _shards[request.Shard].Remove(request);

    /// <summary>Waits until no request is left and then lets none in. False when the time is up first.</summary>
    public async Task<bool> TryDrainAsync(TimeSpan atMost)
    {
        var deadline = Environment.TickCount64 + (long)atMost.TotalMilliseconds;
        while (!TryClose())
        {
            if (Environment.TickCount64 >= deadline)
                return false;
            await Task.Delay(DrainPoll);
        }

        return true;
    }

    /// <summary>Aborts the connections of all requests in flight.</summary>
    public int Abort()
    {
        var requests = _shards.SelectMany(shard => shard.ToList()).ToList();
        foreach (var request in requests)
            request.Features.Get<IHttpRequestLifetimeFeature>()?.Abort();
        return requests.Count;
    }

    private bool TryClose()
    {
        // A closed shard sends latecomers to the next shell, so shards can be closed one by one.
        var closed = true;
        foreach (var shard in _shards)
            closed &= shard.TryClose();
        return closed;
    }

    private sealed class Shard
    {
        private readonly Lock _lock = new();
        private RequestInFlight? _head;
        private bool _closed;

        public int Count { get; private set; }

        public bool TryAdd(RequestInFlight request)
        {
            lock (_lock)
            {
                if (_closed)
                    return false;
                request.Next = _head;
                _head?.Previous = request;
                _head = request;
                Count++;
                return true;
            }
        }

        public void Remove(RequestInFlight request)
        {
            lock (_lock)
            {
                if (request.Previous is null)
                    _head = request.Next;
                else
                    request.Previous.Next = request.Next;
                request.Next?.Previous = request.Previous;
                request.Previous = request.Next = null;
                Count--;
            }
        }

        public bool TryClose()
        {
            lock (_lock)
            {
                _closed |= Count == 0;
                return _closed;
            }
        }

        public List<RequestInFlight> ToList()
        {
            lock (_lock)
            {
                var requests = new List<RequestInFlight>(Count);
                for (var request = _head; request is not null; request = request.Next)
                    requests.Add(request);
                return requests;
            }
        }
    }
}
