using System.Reflection;
using System.Text.Json.Nodes;

namespace OrchardCrm.Workflows.Engine;

/// <summary>A kept property of an activity's class.</summary>
/// <param name="Property">The property.</param>
/// <param name="Description">What its attribute says.</param>
public sealed record ActivityProperty(PropertyInfo Property, ActivityPropertyAttribute Description)
{
    /// <summary>Its name in JSON.</summary>
    public string Name => Property.Name;

    /// <summary>The Liquid in a value of it; null where it takes none.</summary>
    public string? LiquidIn(string value) => Description.Editor switch
    {
        ActivityEditor.Liquid or ActivityEditor.LiquidText => value,
        ActivityEditor.Condition => WorkflowCondition.ToLiquid(value),
        _ => null,
    };

    /// <summary>The properties of a class, in the order of its form.</summary>
    public static IReadOnlyList<ActivityProperty> Of(Type activityType) =>
    [
        .. activityType.GetProperties()
            .Select(property => (property, attribute: property.GetCustomAttribute<ActivityPropertyAttribute>()))
            .Where(entry => entry.attribute is not null)
            .Select(entry => new ActivityProperty(entry.property, entry.attribute!))
            .OrderBy(property => property.Description.Order),
    ];

    /// <summary>Sets it from JSON; what can't be read leaves the default.</summary>
    public void Set(Activity activity, JsonObject properties)
    {
        if (properties[Name] is not JsonValue value)
            return;

        var text = value.ToString();
        object? read = Property.PropertyType switch
        {
            var type when type == typeof(string) => text,
            var type when type == typeof(bool) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase),
            var type when type == typeof(int) => int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null,
            _ => null,
        };
        if (read is not null)
            Property.SetValue(activity, read);
    }

    /// <summary>Its value as text.</summary>
    public string Get(Activity activity) => Property.GetValue(activity) switch
    {
        bool flag => flag ? "true" : "false",
        var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };
}
