using OrchardCrm.Modules;

namespace OrchardCrm.Core.Modules;

/// <summary>The modules and features that the program was started with.</summary>
internal sealed class ExtensionManager : IExtensionManager
{
    private readonly Dictionary<string, FeatureInfo> _byId;

    /// <param name="modules">Modules in any order.</param>
    public ExtensionManager(IEnumerable<ModuleInfo> modules)
    {
        var all = modules.ToList();
        Features = FeatureGraph.Sort(all.SelectMany(module => module.Features));
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

    /// <inheritdoc/>
    public IReadOnlyList<FeatureInfo> WithDependencies(IEnumerable<string> featureIds)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(featureIds.Concat(Features.Where(feature => feature.IsAlwaysEnabled).Select(feature => feature.Id)));
        while (open.TryPop(out var id))
        {
            if (!_byId.TryGetValue(id, out var feature))
                throw new InvalidOperationException($"There is no feature {id}. Known features: {string.Join(", ", _byId.Keys)}.");
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
}
