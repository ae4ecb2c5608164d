using System.Text.Json.Nodes;
using OrchardCrm.ContentManagement;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Recipes;

/// <summary>The workflows that come with the product, as their recipe has them.</summary>
internal static class ShippedWorkflows
{
    private const string File = "shipped-workflows.recipe.json";

    public static IReadOnlyList<WorkflowType> Read()
    {
        var assembly = typeof(ShippedWorkflows).Assembly;
        var resource = assembly.GetManifestResourceNames().Single(name => name.EndsWith(File, StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var recipe = JsonNode.Parse(stream)!;
        return [.. recipe["steps"]!.AsArray().SelectMany(step => step!["data"]!.AsArray()).Select(data => data!.Deserialize<WorkflowType>()!)];
    }
}
