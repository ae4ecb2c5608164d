namespace OrchardCrm.Recipes;

/// <summary>Runs steps of one name. Runs inside the recipe's one transaction.</summary>
public interface IRecipeStepHandler
{
    /// <summary>Name of the steps, such as <c>settings</c>.</summary>
    string Name { get; }

    /// <summary>Runs a step; an error that is reported fails the recipe as a whole.</summary>
    Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken);
}
