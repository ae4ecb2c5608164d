using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCrm.AuditTrail;

namespace OrchardCrm.Core.AuditTrail;

/// <summary>What differs between two JSON values, by path.</summary>
internal static class JsonDiff
{
    private const int LongestValue = 1000;

    public static IReadOnlyList<AuditChange> Compare(JsonNode? before, JsonNode? after)
    {
        var changes = new List<AuditChange>();
        Compare("", before, after, changes);
        return changes;
    }

    private static void Compare(string path, JsonNode? before, JsonNode? after, List<AuditChange> changes)
    {
        if (JsonNode.DeepEquals(before, after))
            return;

        if ((before ?? after) is JsonObject && before is null or JsonObject && after is null or JsonObject)
            CompareObjects(path, before as JsonObject, after as JsonObject, changes);
        else if ((before ?? after) is JsonArray && before is null or JsonArray && after is null or JsonArray)
            CompareArrays(path, before as JsonArray, after as JsonArray, changes);
        else
            changes.Add(new AuditChange(path, Text(before), Text(after)));
    }

    private static void CompareObjects(string path, JsonObject? before, JsonObject? after, List<AuditChange> changes)
    {
        var names = (before ?? []).Select(pair => pair.Key).Union((after ?? []).Select(pair => pair.Key));
        foreach (var name in names)
            Compare(path.Length == 0 ? name : $"{path}.{name}", before?[name], after?[name], changes);
    }

    private static void CompareArrays(string path, JsonArray? before, JsonArray? after, List<AuditChange> changes)
    {
        for (var i = 0; i < Math.Max(before?.Count ?? 0, after?.Count ?? 0); i++)
            Compare($"{path}[{i}]", ItemAt(before, i), ItemAt(after, i), changes);
    }

    private static JsonNode? ItemAt(JsonArray? array, int index) => array is not null && index < array.Count ? array[index] : null;

    private static string? Text(JsonNode? node)
    {
        var text = node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : node?.ToJsonString();
        return text?.Length > LongestValue ? text[..LongestValue] + "…" : text;
    }
}
