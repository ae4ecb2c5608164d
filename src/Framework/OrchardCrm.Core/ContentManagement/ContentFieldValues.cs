using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;

namespace OrchardCrm.Core.ContentManagement;

/// <summary>Reads the values of custom fields where items keep them: <c>Content[type][field]</c>.</summary>
internal static class ContentFieldValues
{
    /// <summary>The stored node of a field; null when it has no value.</summary>
    public static JsonNode? Find(ContentItem item, string field) =>
        item.Content[item.ContentType] is JsonObject fields && fields[field] is { } node && !IsBlank(node) ? node : null;

    /// <summary>Index rows of the fields that have a value of their kind.</summary>
    public static IEnumerable<ContentFieldIndex> Map(ContentItem item, ContentTypeDefinition? type)
    {
        foreach (var field in type?.Fields ?? [])
        {
            if (Find(item, field.Name) is { } node && Read(node, field.Kind) is { } row)
            {
                row.ContentType = item.ContentType;
                row.Field = field.Name;
                yield return row;
            }
        }
    }

    /// <summary>The value as a row; null when the node holds none of that kind.</summary>
    public static ContentFieldIndex? Read(JsonNode node, ContentFieldKind kind)
    {
        var text = node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
        return kind switch
        {
            ContentFieldKind.Number => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? new ContentFieldIndex { Number = number }
                : null,
            ContentFieldKind.Boolean => bool.TryParse(text, out var yes) ? new ContentFieldIndex { Number = yes ? 1 : 0 } : null,
            ContentFieldKind.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? new ContentFieldIndex { Date = date }
                : null,
            _ => new ContentFieldIndex { Text = text },
        };
    }

    private static bool IsBlank(JsonNode node) =>
        node.GetValueKind() == JsonValueKind.String && string.IsNullOrWhiteSpace(node.GetValue<string>());
}
