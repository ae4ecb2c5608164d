using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using OrchardCrm.ContentManagement;
using OrchardCrm.Recipes;

namespace OrchardCrm.Core.Recipes.Steps;

/// <summary>
/// Creates content items: <c>{ "name": "content", "data": [ { "ContentType": "Client", "ClientPart": { … } } ] }</c>. An item
/// that a former run made is updated instead.
/// </summary>
internal sealed class ContentStep(IContentManager content) : IRecipeStepHandler
{
    private static readonly HashSet<string> OwnNames = new(StringComparer.OrdinalIgnoreCase)
    {
        nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentType), nameof(ContentItem.DisplayText), nameof(ContentItem.Published),
    };

    public string Name => "content";

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.Step["data"] is not JsonArray items)
        {
            context.Fail("it has no items: write \"data\": [ { \"ContentType\": \"…\" } ].");
            return;
        }

        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is JsonObject item && item["ContentType"]?.ToString() is { Length: > 0 } type)
                await SaveAsync(context, item, type, index, cancellationToken);
            else
                context.Fail($"item {index + 1} has no ContentType.");
        }
    }

    private async Task SaveAsync(
        RecipeExecutionContext context, JsonObject source, string type, int index, CancellationToken cancellationToken)
    {
        var id = source["ContentItemId"]?.ToString() ?? IdOf(context, index);
        var existing = await content.GetAsync(id, cancellationToken);
        var item = existing ?? await NewAsync(context, type, index, cancellationToken);
        if (item is null)
            return;

        item.ContentItemId = id;
        item.DisplayText = source["DisplayText"]?.ToString() ?? item.DisplayText;
        var parts = (JsonObject)item.Content.DeepClone();
        foreach (var (name, part) in source.Where(pair => !OwnNames.Contains(pair.Key)))
            parts[name] = Merged(parts[name] as JsonObject, part);
        item = WithContent(item, parts);

        var result = existing is null
            ? await content.CreateAsync(item, cancellationToken)
            : await content.UpdateAsync(item, cancellationToken);
        if (result.Succeeded && !item.Published && source["Published"]?.GetValue<bool>() == true)
            result = await content.PublishAsync(item, cancellationToken);
        foreach (var error in result.Errors)
            context.Fail($"item {index + 1} ({type} “{item.DisplayText}”), {(error.Member.Length == 0 ? "as a whole" : error.Member)}: {error.Message}");
    }

    private async Task<ContentItem?> NewAsync(
        RecipeExecutionContext context, string type, int index, CancellationToken cancellationToken)
    {
        try
        {
            return await content.NewAsync(type, cancellationToken);
        }
        catch (InvalidOperationException)
        {
            context.Fail($"item {index + 1}: “{type}” is no content type of an enabled feature. Correct it, or enable the feature before.");
            return null;
        }
    }

    // An item keeps the parts that handlers have read, so other content means another instance.
    private static ContentItem WithContent(ContentItem item, JsonObject content) => new()
    {
        ContentItemId = item.ContentItemId,
        ContentType = item.ContentType,
        DisplayText = item.DisplayText,
        Published = item.Published,
        CreatedUtc = item.CreatedUtc,
        ModifiedUtc = item.ModifiedUtc,
        PublishedUtc = item.PublishedUtc,
        Owner = item.Owner,
        Version = item.Version,
        Content = content,
    };

    private static JsonNode? Merged(JsonObject? current, JsonNode? part)
    {
        if (current is null || part is not JsonObject change)
            return part?.DeepClone();

        var merged = (JsonObject)current.DeepClone();
        foreach (var (name, value) in change)
            merged[name] = value?.DeepClone();
        return merged;
    }

    // The same item of the same recipe has the same id on every run.
    private static string IdOf(RecipeExecutionContext context, int index)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{context.Recipe.Name}/{context.Index}/{index}"));
        return Convert.ToHexStringLower(hash)[..26];
    }
}
