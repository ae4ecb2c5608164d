namespace OrchardCrm.Liquid;

/// <summary>
/// Marks the constructor parameter of a Liquid model that holds the custom fields of a content type by name
/// (<see cref="CustomFieldValues"/>), so that lists of variables can name them.
/// </summary>
/// <param name="contentType">The content type.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class CustomFieldsAttribute(string contentType) : Attribute
{
    /// <summary>The content type.</summary>
    public string ContentType { get; } = contentType;
}
