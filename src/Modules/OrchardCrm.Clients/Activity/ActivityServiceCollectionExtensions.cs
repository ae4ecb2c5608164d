using Microsoft.Extensions.DependencyInjection;

namespace OrchardCrm.Clients.Activity;

/// <summary>Registration of describers by modules.</summary>
public static class ActivityServiceCollectionExtensions
{
    /// <summary>Adds a module's events to the timelines of clients.</summary>
    public static IServiceCollection AddClientActivity<TDescriber>(this IServiceCollection services)
        where TDescriber : class, IClientActivityDescriber =>
        services.AddScoped<IClientActivityDescriber, TDescriber>();
}
