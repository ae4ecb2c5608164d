using Microsoft.Extensions.DependencyInjection;

namespace OrchardCrm.Workflows;

/// <summary>Registration of what workflows are made of, by modules.</summary>
public static class WorkflowServiceCollectionExtensions
{
    /// <summary>Adds an activity; its name is its class's.</summary>
    public static IServiceCollection AddActivity<TActivity>(this IServiceCollection services)
        where TActivity : Activity =>
        services.AddSingleton(new ActivityRegistration(typeof(TActivity).Name, typeof(TActivity)));

    /// <summary>Adds domain events of a module.</summary>
    /// <param name="services">The services.</param>
    /// <param name="strings">Marker type of the module's texts.</param>
    /// <param name="category">Group in the palette, in English.</param>
    /// <param name="events">Name in the event log and display name in English.</param>
    public static IServiceCollection AddWorkflowEvents(
        this IServiceCollection services, Type strings, string category, params (string Name, string DisplayName)[] events)
    {
        foreach (var (name, displayName) in events)
            services.AddSingleton(new WorkflowEvent(name, displayName, category, strings));
        return services;
    }

    /// <summary>Adds values that Liquid in workflows reads.</summary>
    public static IServiceCollection AddWorkflowValues<TProvider>(this IServiceCollection services)
        where TProvider : class, IWorkflowValueProvider =>
        services.AddScoped<IWorkflowValueProvider, TProvider>();

    /// <summary>Adds choices of properties.</summary>
    public static IServiceCollection AddActivityChoices<TProvider>(this IServiceCollection services)
        where TProvider : class, IActivityChoiceProvider =>
        services.AddScoped<IActivityChoiceProvider, TProvider>();
}
