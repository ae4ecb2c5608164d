using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement.Metadata;

namespace OrchardCrm.ContentManagement.CustomFields;

/// <summary>The values of custom fields as a person or a file writes them.</summary>
public static class CustomFieldText
{
    /// <summary>The value of a field: numbers as the culture writes them, dates as <c>yyyy-MM-dd</c>, <c>true</c> or <c>false</c>; empty for none.</summary>
    public static string Read(ContentItem item, ContentFieldDefinition field, CultureInfo culture)
    {
        if ((item.Content[item.ContentType] as JsonObject)?[field.Name] is not { } node)
            return "";
        var text = node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
        return field.Kind == ContentFieldKind.Number && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? NumberParser.Format(number, culture)
            : text;
    }

    /// <summary>
    /// Puts what was written into the item. Whether it fits the field is for the item's own checks to say; only a number that the culture
    /// does not read is refused here: nothing is changed then.
    /// </summary>
    public static bool TryWrite(ContentItem item, ContentFieldDefinition field, string? text, CultureInfo culture, out NumberParseError error)
    {
        error = NumberParseError.None;
        var typed = text?.Trim() ?? "";
        JsonNode? value = typed;
        if (typed.Length == 0)
            value = null;
        else if (field.Kind == ContentFieldKind.Number)
        {
            if (!NumberParser.TryParse(typed, culture, out var number, out error))
                return false;
            value = JsonValue.Create(number);
        }
        else if (field.Kind == ContentFieldKind.Boolean && bool.TryParse(typed, out var yes))
            value = JsonValue.Create(yes);

        if (item.Content[item.ContentType] is not JsonObject fields)
            item.Content[item.ContentType] = fields = [];
        if (value is null)
            fields.Remove(field.Name);
        else
            fields[field.Name] = value;
        return true;
    }
}
