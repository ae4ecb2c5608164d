using Microsoft.Extensions.DependencyInjection;

namespace OrchardCrm.Recipes;

/// <summary>Registration of recipe steps by modules.</summary>
public static class RecipeServiceCollectionExtensions
{
    /// <summary>Adds a handler of recipe steps.</summary>
    public static IServiceCollection AddRecipeStep<THandler>(this IServiceCollection services)
        where THandler : class, IRecipeStepHandler =>
        services.AddScoped<IRecipeStepHandler, THandler>();
}
