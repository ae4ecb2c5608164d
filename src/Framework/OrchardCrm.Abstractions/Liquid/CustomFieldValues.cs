using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;

namespace OrchardCrm.Liquid;

/// <summary>The custom fields of an item as templates read them: texts, numbers, dates and yes or no, by name.</summary>
public static class CustomFieldValues
{
    /// <summary>The values; a field without one is an empty text.</summary>
    /// <param name="item">The item.</param>
    /// <param name="fields">The fields that its type has.</param>
    public static IReadOnlyDictionary<string, object?> Read(ContentItem item, IEnumerable<ContentFieldDefinition> fields)
    {
        var stored = item.Content[item.ContentType] as JsonObject;
        return fields.ToDictionary(field => field.Name, field => stored?[field.Name] is { } node ? Read(node, field.Kind) : "");
    }

    private static object? Read(JsonNode node, ContentFieldKind kind)
    {
        var text = node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
        return kind switch
        {
            ContentFieldKind.Number when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            ContentFieldKind.Boolean when bool.TryParse(text, out var yes) => yes,
            ContentFieldKind.Date when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
            _ => text,
        };
    }
}
