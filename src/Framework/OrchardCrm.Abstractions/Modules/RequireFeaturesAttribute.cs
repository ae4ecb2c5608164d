namespace OrchardCrm.Modules;

/// <summary>The class counts only while all of these features are enabled: optional integration between modules.</summary>
/// <param name="features">Ids of the features.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RequireFeaturesAttribute(params string[] features) : Attribute
{
    /// <summary>Ids of the features.</summary>
    public IReadOnlyList<string> Features { get; } = features;
}
