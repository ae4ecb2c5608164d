using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCrm.Recipes;

namespace OrchardCrm.Core.Recipes;

/// <summary>Reads a recipe's JSON; comments and trailing commas are let through.</summary>
internal static class RecipeReader
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly JsonNodeOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    /// <exception cref="JsonException">The text is no recipe.</exception>
    public static RecipeDescriptor Read(Stream stream)
    {
        if (JsonNode.Parse(stream, AnyCase, Lenient) is not JsonObject recipe)
            throw new JsonException("A recipe is a JSON object with name and steps.");

        var name = Text(recipe, "name");
        if (name.Length == 0)
            throw new JsonException("The recipe has no name.");

        var displayName = Text(recipe, "displayName");
        return new RecipeDescriptor(
            name, displayName.Length == 0 ? name : displayName, Text(recipe, "description"),
            recipe["issetuprecipe"]?.GetValue<bool>() ?? false, recipe["order"]?.GetValue<int>() ?? 0, ReadSteps(recipe));
    }

    private static List<JsonObject> ReadSteps(JsonObject recipe)
    {
        if (recipe["steps"] is not JsonArray steps)
            throw new JsonException("The recipe has no steps: write \"steps\": [ … ].");
        return [.. steps.Select((step, index) => step as JsonObject ?? throw new JsonException($"Step {index + 1} is not an object."))];
    }

    private static string Text(JsonObject recipe, string name) =>
        recipe[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text.Trim() : "";
}
