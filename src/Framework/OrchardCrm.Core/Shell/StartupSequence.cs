using OrchardCrm.Modules;

namespace OrchardCrm.Core.Shell;

/// <summary>
/// Orders startups: one runs after those of the features that its own feature needs; where that leaves it open, by
/// <see cref="StartupBase.Order"/>, then by feature.
/// </summary>
internal static class StartupSequence
{
    /// <summary>The startups in the order in which they run.</summary>
    /// <param name="startups">Startups with the id of their feature.</param>
    /// <param name="features">Features in dependency order.</param>
    /// <param name="order">The order among startups that do not depend on each other.</param>
    public static IReadOnlyList<FeatureStartup> Sort(
        IEnumerable<FeatureStartup> startups, IReadOnlyList<FeatureInfo> features, Func<StartupBase, int> order)
    {
        var needs = TransitiveNeeds(features);
        var position = features.Select((feature, index) => (feature.Id, index))
            .ToDictionary(entry => entry.Id, entry => entry.index, StringComparer.Ordinal);
        var open = startups
            .OrderBy(startup => order(startup.Startup))
            .ThenBy(startup => position[startup.FeatureId])
            .ThenBy(startup => startup.Startup.GetType().FullName, StringComparer.Ordinal)
            .ToList();

        var sorted = new List<FeatureStartup>(open.Count);
        while (open.Count > 0)
        {
            var next = open.First(candidate =>
                !open.Exists(other => needs[candidate.FeatureId].Contains(other.FeatureId)));
            open.Remove(next);
            sorted.Add(next);
        }

        return sorted;
    }

    private static Dictionary<string, HashSet<string>> TransitiveNeeds(IReadOnlyList<FeatureInfo> features)
    {
        var needs = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var feature in features)
        {
            var own = needs[feature.Id] = new HashSet<string>(feature.Dependencies, StringComparer.Ordinal);
            foreach (var dependency in feature.Dependencies)
                own.UnionWith(needs.GetValueOrDefault(dependency) ?? []);
        }

        return needs;
    }
}
