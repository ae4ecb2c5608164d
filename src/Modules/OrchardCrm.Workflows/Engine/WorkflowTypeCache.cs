using System.Collections.Concurrent;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Versions of types as they were read; a version never changes.</summary>
public sealed class WorkflowTypeCache
{
    private const int MostVersions = 500;
    private readonly ConcurrentDictionary<(string, int), WorkflowType> _types = new();

    /// <summary>A version that was read before.</summary>
    public WorkflowType? Find(string workflowTypeId, int version) => _types.GetValueOrDefault((workflowTypeId, version));

    /// <summary>Keeps a version.</summary>
    public void Add(int version, WorkflowType type)
    {
        if (_types.Count >= MostVersions)
            _types.Clear();
        _types[(type.WorkflowTypeId, version)] = type;
    }
}
