using Microsoft.Extensions.DependencyInjection;

namespace OrchardCrm.Settings;

/// <summary>Registration of settings by modules.</summary>
public static class SettingsServiceCollectionExtensions
{
    /// <summary>Lets the recipe step <c>settings</c> set a group, by the name of its class.</summary>
    public static IServiceCollection AddSettings<TSettings>(this IServiceCollection services)
        where TSettings : class, new() =>
        services.AddSingleton(new SettingsRegistration(typeof(TSettings).Name, typeof(TSettings)));
}
