using System.Reflection;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCrm.Core.DisplayManagement;

namespace OrchardCrm.Core.Mvc;

/// <summary>MVC of a shell: made of the enabled features' parts only.</summary>
internal static class MvcServiceCollectionExtensions
{
    public static IServiceCollection AddCrmMvc(this IServiceCollection services, ShellFeatureTypes types)
    {
        services.AddSingleton<IConfigureOptions<AntiforgeryOptions>, CrmAntiforgeryOptions>();
        services.AddControllersWithViews()
            .AddViewLocalization()
            .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (type, factory) => factory.Create(type))
            .ConfigureApplicationPartManager(manager => SetParts(manager, types));
        services.AddSingleton<IConfigureOptions<MvcOptions>, CrmMvcOptions>();
        var modules = types.Assemblies.Select(assembly => assembly.GetName().Name ?? "").ToList();
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new ThemeViewLocationExpander(modules)));
        return services;
    }

    // The Razor SDK registers every referenced module by itself, enabled or not.
    private static void SetParts(ApplicationPartManager manager, ShellFeatureTypes types)
    {
        manager.ApplicationParts.Clear();
        foreach (var part in types.Assemblies.SelectMany(PartsOf))
            manager.ApplicationParts.Add(part);

        var kernel = typeof(MvcServiceCollectionExtensions).Assembly;
        manager.ApplicationParts.Add(new AssemblyPart(kernel));
        manager.ApplicationParts.Add(new CompiledRazorAssemblyPart(kernel));
        manager.FeatureProviders.Add(new EnabledTypesProvider(types));
    }

    private static IEnumerable<ApplicationPart> PartsOf(Assembly assembly) =>
        ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly);
}
