namespace OrchardCrm.Recipes;

/// <summary>Finds recipes: the program's <c>recipes</c> folder, modules' <c>Recipes</c>, the data folder's.</summary>
public interface IRecipeHarvester
{
    /// <summary>All recipes.</summary>
    Task<IReadOnlyList<RecipeDescriptor>> HarvestRecipesAsync(CancellationToken cancellationToken = default);
}
