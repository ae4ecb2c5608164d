using System.Collections.Concurrent;

namespace OrchardCrm.Workflows.Engine;

/// <summary>
/// What starts at an event, as it was read within the last second: events come in swarms. A change is seen at once by the process that made
/// it, and by other nodes within that second.
/// </summary>
public sealed class WorkflowStartCache
{
    private const long MillisecondsKept = 1000;

    private readonly ConcurrentDictionary<string, (long ReadAt, IReadOnlyList<KnownStart> Starts)> _known = new(StringComparer.Ordinal);
    private long _changes;

    /// <summary>Starts of an event.</summary>
    /// <param name="eventName">The event.</param>
    /// <param name="read">Reads them.</param>
    public async Task<IReadOnlyList<KnownStart>> GetAsync(string eventName, Func<Task<IReadOnlyList<KnownStart>>> read)
    {
        var now = Environment.TickCount64;
        if (_known.TryGetValue(eventName, out var known) && now - known.ReadAt < MillisecondsKept)
            return known.Starts;

        var changes = Interlocked.Read(ref _changes);
        var starts = await read();
        if (changes == Interlocked.Read(ref _changes))
            _known[eventName] = (now, starts);
        return starts;
    }

    /// <summary>Forgets all; called once a change is committed.</summary>
    public void Clear()
    {
        Interlocked.Increment(ref _changes);
        _known.Clear();
    }

    /// <summary>A start activity of a type that is switched on.</summary>
    /// <param name="WorkflowTypeId">The type.</param>
    /// <param name="ActivityId">The activity.</param>
    /// <param name="Version">The version that starts.</param>
    public sealed record KnownStart(string WorkflowTypeId, string ActivityId, int Version);
}
