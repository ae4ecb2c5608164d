using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrchardCrm.ContentManagement;

/// <summary>One aspect of a content item, with the data of one module.</summary>
public abstract class ContentPart
{
    /// <summary>The item that it belongs to.</summary>
    [JsonIgnore]
    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>Properties that this version of the part does not know; written back as they were.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
