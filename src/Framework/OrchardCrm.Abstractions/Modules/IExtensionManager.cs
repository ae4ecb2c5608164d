namespace OrchardCrm.Modules;

/// <summary>Knows every module and feature that the program has, enabled or not.</summary>
public interface IExtensionManager
{
    /// <summary>All modules, in dependency order.</summary>
    IReadOnlyList<ModuleInfo> Modules { get; }

    /// <summary>All features, in dependency order: a feature stands after those that it needs.</summary>
    IReadOnlyList<FeatureInfo> Features { get; }

    /// <summary>The closure of the ids over their dependencies, in dependency order, with all that is always enabled.</summary>
    /// <exception cref="InvalidOperationException">An id is unknown, or dependencies form a circle.</exception>
    IReadOnlyList<FeatureInfo> WithDependencies(IEnumerable<string> featureIds);

    /// <summary>Features that need the given one, directly or not.</summary>
    IReadOnlyList<FeatureInfo> GetDependents(string featureId);
}
