using Microsoft.Extensions.DependencyInjection;

namespace OrchardCrm.BackgroundTasks;

/// <summary>Registration of background tasks by modules.</summary>
public static class BackgroundTaskServiceCollectionExtensions
{
    /// <summary>Adds a background task.</summary>
    public static IServiceCollection AddBackgroundTask<TTask>(this IServiceCollection services)
        where TTask : class, IBackgroundTask =>
        services.AddSingleton<IBackgroundTask, TTask>();
}
