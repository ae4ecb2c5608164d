using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCrm.ContentManagement;

/// <summary>How content is written as JSON: names as in C#, enumerations by name, nulls left out.</summary>
public static class ContentJson
{
    /// <summary>The options of all stored JSON.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A value as a node, by its runtime type.</summary>
    public static JsonNode? ToNode(object value) => JsonSerializer.SerializeToNode(value, value.GetType(), Options);

    /// <summary>A node as a value.</summary>
    public static T? Deserialize<T>(this JsonNode node) => JsonSerializer.Deserialize<T>(node, Options);
}
