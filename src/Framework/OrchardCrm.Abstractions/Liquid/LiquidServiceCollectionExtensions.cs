using Microsoft.Extensions.DependencyInjection;

namespace OrchardCrm.Liquid;

/// <summary>Registration of Liquid models by modules.</summary>
public static class LiquidServiceCollectionExtensions
{
    /// <summary>Lets templates read the public properties of a model.</summary>
    public static IServiceCollection AddLiquidModel<TModel>(this IServiceCollection services)
        where TModel : class =>
        services.AddSingleton(new LiquidModelRegistration(typeof(TModel)));
}
