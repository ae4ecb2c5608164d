using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Recipes;

namespace OrchardCrm.Core.Recipes.Steps;

/// <summary>
/// Runs the steps of other recipes: <c>{ "name": "recipes", "Values": [{ "name": "shipped-workflows" }] }</c>, as Orchard Core has it.
/// Features are named by the outer recipe, since they come before all other steps.
/// </summary>
internal sealed class RecipesStep(IRecipeHarvester harvester, IServiceProvider services) : IRecipeStepHandler
{
    private const int DeepestNesting = 5;
    private static readonly AsyncLocal<int> Depth = new();

    public string Name => "recipes";

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        if (Depth.Value >= DeepestNesting)
        {
            context.Fail("Recipes include each other without end.");
            return;
        }

        var recipes = await harvester.HarvestRecipesAsync(cancellationToken);
        Depth.Value++;
        foreach (var value in context.Step["Values"]?.AsArray().OfType<JsonObject>() ?? [])
        {
            var name = value["name"]?.ToString() ?? "";
            if (recipes.FirstOrDefault(recipe => recipe.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } recipe)
                // Asked for late: the executor needs all handlers, this one too.
                await services.GetRequiredService<RecipeExecutor>().ExecuteAsync(recipe, cancellationToken);
            else
                context.Fail($"There is no recipe “{name}”. Known are {string.Join(", ", recipes.Select(known => known.Name))}.");
        }
    }
}
