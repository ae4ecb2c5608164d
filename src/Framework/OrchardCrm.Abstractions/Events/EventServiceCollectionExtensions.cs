using Microsoft.Extensions.DependencyInjection;

namespace OrchardCrm.Events;

/// <summary>Registration of event consumers by modules.</summary>
public static class EventServiceCollectionExtensions
{
    /// <summary>Adds a consumer.</summary>
    public static IServiceCollection AddEventConsumer<TConsumer>(this IServiceCollection services)
        where TConsumer : class, IEventConsumer =>
        services.AddScoped<IEventConsumer, TConsumer>();
}
