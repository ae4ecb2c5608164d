using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace OrchardCrm.Core.Shell;

/// <summary>What failed in a shell, by feature; grows while the shell runs, since a worker may fail at any time.</summary>
internal sealed class FeatureErrors
{
    private readonly ConcurrentDictionary<string, string> _errors = new(StringComparer.Ordinal);

    /// <summary>Whether nothing failed.</summary>
    public bool IsEmpty => _errors.IsEmpty;

    /// <summary>What failed, in words.</summary>
    public IReadOnlyCollection<string> Messages => [.. _errors.Values];

    /// <summary>Notes a failure; the first one of a feature stays.</summary>
    public void Add(string featureId, string message) => _errors.TryAdd(featureId, message);

    /// <summary>Whether a feature failed.</summary>
    public bool Contains(string featureId) => _errors.ContainsKey(featureId);

    /// <summary>Why a feature failed; null where it did not.</summary>
    public string? Of(string featureId) => _errors.GetValueOrDefault(featureId);

    /// <summary>Why the first of some features failed.</summary>
    public bool TryFind(IEnumerable<string> featureIds, [NotNullWhen(true)] out string? message)
    {
        message = featureIds.Select(Of).FirstOrDefault(error => error is not null);
        return message is not null;
    }
}
