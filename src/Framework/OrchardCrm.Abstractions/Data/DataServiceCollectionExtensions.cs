using Microsoft.Extensions.DependencyInjection;

namespace OrchardCrm.Data;

/// <summary>Registration of data parts by modules.</summary>
public static class DataServiceCollectionExtensions
{
    /// <summary>Adds entities to the model.</summary>
    public static IServiceCollection AddEntityConfiguration<TConfiguration>(this IServiceCollection services)
        where TConfiguration : class, IEntityConfiguration =>
        services.AddSingleton<IEntityConfiguration, TConfiguration>();

    /// <summary>Adds an index provider.</summary>
    public static IServiceCollection AddIndexProvider<TProvider>(this IServiceCollection services)
        where TProvider : class, IIndexProvider =>
        services.AddScoped<IIndexProvider, TProvider>();
}
