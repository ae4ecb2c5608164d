using System.Text.Json;
using OrchardCrm.Data;
using OrchardCrm.Recipes;

namespace OrchardCrm.Core.Recipes;

/// <summary>Runs a recipe's steps in one transaction. Its <c>feature</c> steps were done before: this shell is their result.</summary>
public sealed class RecipeExecutor(IUnitOfWork unitOfWork, IEnumerable<IRecipeStepHandler> handlers)
{
    /// <summary>Name of the steps that the host reads.</summary>
    public const string FeatureStep = "feature";

    /// <summary>Runs the recipe; joins a unit of work that is active.</summary>
    /// <exception cref="RecipeException">A step failed; the transaction is to be rolled back.</exception>
    public Task ExecuteAsync(RecipeDescriptor recipe, CancellationToken cancellationToken = default) =>
        unitOfWork.ExecuteAsync(token => RunStepsAsync(recipe, token), cancellationToken);

    private async Task RunStepsAsync(RecipeDescriptor recipe, CancellationToken cancellationToken)
    {
        for (var index = 0; index < recipe.Steps.Count; index++)
        {
            var step = recipe.Steps[index];
            var name = step["name"]?.ToString() ?? "";
            if (string.Equals(name, FeatureStep, StringComparison.OrdinalIgnoreCase))
                continue;

            var place = $"Recipe “{recipe.Name}”, step {index + 1} (“{name}”): ";
            var able = handlers.Where(handler => string.Equals(handler.Name, name, StringComparison.OrdinalIgnoreCase)).ToList();
            if (able.Count == 0)
                throw new RecipeException([place + "no enabled feature knows this step. Correct its name, or enable the feature before."]);

            foreach (var handler in able)
                await RunStepAsync(handler, new RecipeExecutionContext(recipe, step, index), place, cancellationToken);
        }
    }

    private static async Task RunStepAsync(
        IRecipeStepHandler handler, RecipeExecutionContext context, string place, CancellationToken cancellationToken)
    {
        try
        {
            await handler.ExecuteAsync(context, cancellationToken);
        }
        catch (JsonException exception)
        {
            context.Fail(exception.Message);
        }

        if (context.Errors.Count > 0)
            throw new RecipeException([.. context.Errors.Select(error => place + error)]);
    }
}
