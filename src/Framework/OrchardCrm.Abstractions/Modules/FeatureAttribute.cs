namespace OrchardCrm.Modules;

/// <summary>
/// Ties a class (startup, controller, view component, migration, background task) to a feature of its module.
/// Without it the class belongs to the module's default feature.
/// </summary>
/// <param name="id">Id of the feature.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FeatureAttribute(string id) : Attribute
{
    /// <summary>Id of the feature.</summary>
    public string Id { get; } = id;
}
