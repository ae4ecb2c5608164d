using OrchardCrm.Modules;

namespace OrchardCrm.Core.Modules;

/// <summary>Puts features in dependency order; where dependencies leave it open, by id, so that the order never varies.</summary>
internal sealed class FeatureGraph
{
    private readonly Dictionary<string, FeatureInfo> _features;
    private readonly List<FeatureInfo> _sorted = [];
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];

    private FeatureGraph(IEnumerable<FeatureInfo> features)
    {
        _features = new(StringComparer.Ordinal);
        foreach (var feature in features)
        {
            if (!_features.TryAdd(feature.Id, feature))
            {
                throw new InvalidOperationException(
                    $"The feature {feature.Id} is declared twice: by {_features[feature.Id].ModuleId} and by {feature.ModuleId}. Remove one of the modules.");
            }
        }
    }

    /// <summary>The features, each after those that it needs.</summary>
    /// <exception cref="InvalidOperationException">A dependency is unknown, an id is taken twice, or dependencies form a circle.</exception>
    public static IReadOnlyList<FeatureInfo> Sort(IEnumerable<FeatureInfo> features)
    {
        var graph = new FeatureGraph(features);
        foreach (var feature in graph._features.Values.OrderBy(feature => feature.Id, StringComparer.Ordinal))
            graph.Visit(feature);
        return graph._sorted;
    }

    private void Visit(FeatureInfo feature)
    {
        if (_done.Contains(feature.Id))
            return;
        if (_path.Contains(feature.Id))
        {
            var circle = string.Join(" → ", _path.SkipWhile(id => id != feature.Id).Append(feature.Id));
            throw new InvalidOperationException($"Features depend on each other in a circle: {circle}. Remove one of these dependencies.");
        }

        _path.Add(feature.Id);
        foreach (var id in feature.Dependencies.Order(StringComparer.Ordinal))
        {
            if (!_features.TryGetValue(id, out var dependency))
            {
                throw new InvalidOperationException(
                    $"The feature {feature.Id} needs {id}, which no module declares. Add the module that has it, or correct the manifest of {feature.ModuleId}.");
            }

            Visit(dependency);
        }

        _path.RemoveAt(_path.Count - 1);
        _done.Add(feature.Id);
        _sorted.Add(feature);
    }
}
