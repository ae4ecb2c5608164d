using System.Text.Json.Nodes;

namespace OrchardCrm.ContentManagement;

/// <summary>
/// A piece of content: what every client, invoice or ticket is. Its parts lie in <see cref="Content"/> by the name of
/// their type; parts that no enabled module knows stay there untouched.
/// </summary>
public sealed class ContentItem
{
    private readonly Dictionary<Type, ContentPart> _parts = [];

    /// <summary>26 characters, sortable by time of creation.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Name of its type, such as <c>Client</c>.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>What lists, logs and menus call it.</summary>
    public string DisplayText { get; set; } = "";

    /// <summary>False for a draft.</summary>
    public bool Published { get; set; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedUtc { get; set; }

    /// <summary>When it was last saved.</summary>
    public DateTimeOffset ModifiedUtc { get; set; }

    /// <summary>When it was published, if it was.</summary>
    public DateTimeOffset? PublishedUtc { get; set; }

    /// <summary>Id of the user who created it; null for the system.</summary>
    public string? Owner { get; set; }

    /// <summary>Counts saves; a save of an older version is refused (<see cref="ContentConcurrencyException"/>).</summary>
    public int Version { get; set; }

    /// <summary>Parts by name.</summary>
    public JsonObject Content { get; set; } = [];

    /// <summary>True when the item holds the part.</summary>
    public bool Has<TPart>()
        where TPart : ContentPart => Content.ContainsKey(typeof(TPart).Name);

    /// <summary>The part, or an empty one that belongs to the item but is not stored until <see cref="Apply{TPart}"/>.</summary>
    public TPart As<TPart>()
        where TPart : ContentPart, new()
    {
        if (_parts.TryGetValue(typeof(TPart), out var known))
            return (TPart)known;

        var part = Content[typeof(TPart).Name]?.Deserialize<TPart>() ?? new TPart();
        part.ContentItem = this;
        _parts[typeof(TPart)] = part;
        return part;
    }

    /// <summary>Changes the part and stores it in the item.</summary>
    public ContentItem Alter<TPart>(Action<TPart> change)
        where TPart : ContentPart, new()
    {
        var part = As<TPart>();
        change(part);
        return Apply(part);
    }

    /// <summary>Stores the part in the item.</summary>
    public ContentItem Apply<TPart>(TPart part)
        where TPart : ContentPart
    {
        part.ContentItem = this;
        _parts[typeof(TPart)] = part;
        Content[typeof(TPart).Name] = ContentJson.ToNode(part);
        return this;
    }
}
