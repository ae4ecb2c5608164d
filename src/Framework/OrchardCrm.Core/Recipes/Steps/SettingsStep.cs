using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCrm.ContentManagement;
using OrchardCrm.Core.Settings;
using OrchardCrm.Recipes;
using OrchardCrm.Settings;

namespace OrchardCrm.Core.Recipes.Steps;

/// <summary>Sets settings by group: <c>{ "name": "settings", "BusinessSettings": { "Currency": "BRL" } }</c>. What it does not name stays.</summary>
internal sealed class SettingsStep(SiteService site, IEnumerable<SettingsRegistration> registrations) : IRecipeStepHandler
{
    private static readonly JsonSerializerOptions Strict = new(ContentJson.Options)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    public string Name => "settings";

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        foreach (var (group, values) in context.Step.Where(pair => !pair.Key.Equals("name", StringComparison.OrdinalIgnoreCase)))
        {
            var known = registrations.FirstOrDefault(registration => registration.Name.Equals(group, StringComparison.OrdinalIgnoreCase));
            if (known is null)
                context.Fail($"“{group}” is no group of settings. Known are {string.Join(", ", registrations.Select(one => one.Name).Order())}.");
            else if (values is not JsonObject change)
                context.Fail($"“{group}” must be an object of settings, such as {{ \"Name\": \"…\" }}.");
            else
                await SetAsync(context, known, change, cancellationToken);
        }
    }

    private async Task SetAsync(
        RecipeExecutionContext context, SettingsRegistration group, JsonObject change, CancellationToken cancellationToken)
    {
        try
        {
            await site.UpdateAsync(
                group.Type,
                current =>
                {
                    var merged = JsonSerializer.SerializeToNode(current, group.Type, Strict)!.AsObject();
                    Merge(merged, change);
                    return merged.Deserialize(group.Type, Strict)!;
                },
                cancellationToken);
        }
        catch (JsonException exception)
        {
            context.Fail($"{group.Name}: {exception.Message}");
        }
    }

    private static void Merge(JsonObject target, JsonObject change)
    {
        foreach (var (name, value) in change)
        {
            if (value is JsonObject inner && target[name] is JsonObject into)
                Merge(into, inner);
            else
                target[name] = value?.DeepClone();
        }
    }
}
