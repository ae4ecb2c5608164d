using OrchardCrm.Modules;

namespace OrchardCrm.Core.Modules;

/// <summary>The modules and features that the program was started with.</summary>
internal sealed class ExtensionManager : IExtensionManager
{
    private readonly Dictionary<string, FeatureInfo> _byId;
    private readonly Dictionary<FeatureInfo, string> _incomplete = [];

    /// <param name="modules">Modules in any order.</param>
    public ExtensionManager(IEnumerable<ModuleInfo> modules)
    {
        var all = modules.ToList();
        var features = all.SelectMany(module => module.Features).ToList();
        SetAsideIncomplete(features);
        Features = FeatureGraph.Sort(features);
        _byId = Features.ToDictionary(feature => feature.Id, StringComparer.Ordinal);

        var position = Features.Select((feature, index) => (feature.ModuleId, index))
            .GroupBy(entry => entry.ModuleId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Min(entry => entry.index), StringComparer.Ordinal);
        Modules = [.. all.OrderBy(module => position.GetValueOrDefault(module.Id, int.MaxValue))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<ModuleInfo> Modules { get; }

    /// <inheritdoc/>
    public IReadOnlyList<FeatureInfo> Features { get; }

    /// <summary>Features that can't be enabled because something that they need is not there, with the reason.</summary>
    public IReadOnlyDictionary<FeatureInfo, string> Incomplete => _incomplete;

    /// <summary>Whether there is a feature of this id that can be enabled.</summary>
    public bool Knows(string featureId) => _byId.ContainsKey(featureId);

    /// <inheritdoc/>
    public IReadOnlyList<FeatureInfo> WithDependencies(IEnumerable<string> featureIds)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(featureIds.Concat(Features.Where(feature => feature.IsAlwaysEnabled).Select(feature => feature.Id)));
        while (open.TryPop(out var id))
        {
            if (!_byId.TryGetValue(id, out var feature))
                throw new InvalidOperationException(ExplainMissing(id));
            if (!wanted.Add(id))
                continue;
            foreach (var dependency in feature.Dependencies)
                open.Push(dependency);
        }

        return [.. Features.Where(feature => wanted.Contains(feature.Id))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<FeatureInfo> GetDependents(string featureId)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { featureId };
        // In dependency order one pass is enough: whoever needs a dependent stands after it.
        var dependents = new List<FeatureInfo>();
        foreach (var feature in Features)
        {
            if (feature.Dependencies.Any(found.Contains) && found.Add(feature.Id))
                dependents.Add(feature);
        }

        return dependents;
    }

    private void SetAsideIncomplete(List<FeatureInfo> features)
    {
        while (true)
        {
            var ids = features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
            var incomplete = features.FindAll(feature => !feature.Dependencies.All(ids.Contains));
            if (incomplete.Count == 0)
                return;
            foreach (var feature in incomplete)
            {
                var missing = string.Join(", ", feature.Dependencies.Where(id => !ids.Contains(id)));
                _incomplete[feature] = $"It needs {missing}, which is not there. Add the module that has it.";
                features.Remove(feature);
            }
        }
    }

    private string ExplainMissing(string id) =>
        _incomplete.FirstOrDefault(entry => entry.Key.Id == id) is { Key: not null } incomplete
            ? $"The feature {id} can't be enabled. {incomplete.Value}"
            : $"There is no feature {id}. Known features: {string.Join(", ", _byId.Keys)}.";
}
