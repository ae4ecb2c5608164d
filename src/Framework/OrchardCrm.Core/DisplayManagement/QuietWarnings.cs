using System.Collections.Concurrent;
using OrchardCrm.DisplayManagement;

namespace OrchardCrm.Core.DisplayManagement;

/// <summary>
/// Who had nothing to warn of a moment ago, and is not asked with each page: a warning may come two seconds late, and goes at once.
/// </summary>
internal sealed class QuietWarnings(TimeProvider time)
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<Type, long> _since = new();

    /// <summary>Whether a provider need not be asked.</summary>
    public bool Contains(ISiteWarningProvider provider) =>
        _since.TryGetValue(provider.GetType(), out var since) && time.GetElapsedTime(since) < Rest;

    /// <summary>A provider had nothing to say.</summary>
    public void Add(ISiteWarningProvider provider) => _since[provider.GetType()] = time.GetTimestamp();
}
