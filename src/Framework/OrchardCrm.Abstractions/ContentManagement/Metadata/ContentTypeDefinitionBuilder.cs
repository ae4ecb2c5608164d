namespace OrchardCrm.ContentManagement.Metadata;

/// <summary>Builds or alters a content type.</summary>
/// <param name="name">Its technical name.</param>
/// <param name="current">The type as it was, when it is altered.</param>
public sealed class ContentTypeDefinitionBuilder(string name, ContentTypeDefinition? current = null)
{
    private readonly List<string> _parts = [.. current?.Parts ?? []];
    private readonly List<ContentFieldDefinition> _fields = [.. current?.Fields ?? []];
    private string _displayName = current?.DisplayName ?? name;

    /// <summary>Sets the name shown.</summary>
    public ContentTypeDefinitionBuilder DisplayedAs(string displayName)
    {
        _displayName = displayName;
        return this;
    }

    /// <summary>Adds a part.</summary>
    public ContentTypeDefinitionBuilder WithPart<TPart>()
        where TPart : ContentPart => WithPart(typeof(TPart).Name);

    /// <summary>Adds a part by name.</summary>
    public ContentTypeDefinitionBuilder WithPart(string part)
    {
        if (!_parts.Contains(part))
            _parts.Add(part);
        return this;
    }

    /// <summary>Adds a custom field, or replaces the one of the same name.</summary>
    public ContentTypeDefinitionBuilder WithField(ContentFieldDefinition field)
    {
        _fields.RemoveAll(existing => existing.Name == field.Name);
        _fields.Add(field);
        return this;
    }

    /// <summary>Removes a custom field; values that items hold stay where they are.</summary>
    public ContentTypeDefinitionBuilder RemoveField(string field)
    {
        _fields.RemoveAll(existing => existing.Name == field);
        return this;
    }

    /// <summary>The definition.</summary>
    public ContentTypeDefinition Build() => new(name, _displayName, [.. _parts], [.. _fields]);
}
