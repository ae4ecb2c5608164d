using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using OrchardCrm.AuditTrail;
using OrchardCrm.ContentManagement;
using OrchardCrm.Core.AuditTrail;
using OrchardCrm.Core.BackgroundTasks;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.DisplayManagement;
using OrchardCrm.Core.FileStorage;
using OrchardCrm.Core.Liquid;
using OrchardCrm.Core.Localization;
using OrchardCrm.Core.Mvc;
using OrchardCrm.Core.Navigation;
using OrchardCrm.Core.Recipes;
using OrchardCrm.Core.Recipes.Steps;
using OrchardCrm.Core.Security;
using OrchardCrm.Core.Settings;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.FileStorage;
using OrchardCrm.Liquid;
using OrchardCrm.Localization;
using OrchardCrm.Navigation;
using OrchardCrm.Recipes;
using OrchardCrm.Security;
using OrchardCrm.Settings;
using OrchardCrm.Shell;

namespace OrchardCrm.Core;

/// <summary>Registers the kernel's services in a shell.</summary>
public static class ServicesServiceCollectionExtensions
{
    /// <summary>Adds settings, Liquid, recipes, localisation, navigation, permissions, MVC, files, audit trail and background tasks.</summary>
    /// <param name="shell">The shell's services.</param>
    /// <param name="settings">The shell.</param>
    /// <param name="types">The assemblies and features that it is made of.</param>
    public static IServiceCollection AddCrmServices(this IServiceCollection shell, ShellSettings settings, ShellFeatureTypes types)
    {
        shell.TryAddSingleton(settings);
        shell.TryAddSingleton(types);
        shell.TryAddSingleton(TimeProvider.System);
        shell.AddHttpContextAccessor();
        return shell
            .AddSite(settings)
            .AddTexts()
            .AddRights()
            .AddDisplay()
            .AddRecipes()
            .AddCrmMvc(types);
    }

    private static IServiceCollection AddSite(this IServiceCollection services, ShellSettings settings)
    {
        services.AddSettings<BusinessSettings>().AddSettings<GeneralSettings>();
        services.AddEntityConfiguration<SettingsDocumentConfiguration>().AddEntityConfiguration<AuditRecordConfiguration>();
        services.AddSingleton<SettingsJson>().AddSingleton<SettingsChanges>().AddSingleton<IPublicUrl, PublicUrl>();
        services.AddScoped<SiteService>().AddScoped<ISiteService>(provider => provider.GetRequiredService<SiteService>());
        services.AddScoped<LocalClock>().AddScoped<ILocalClock>(provider => provider.GetRequiredService<LocalClock>());
        services.AddScoped<IAuditTrail, AuditTrailService>().AddContentHandler<AuditContentHandler>();
        services.AddSingleton<IFileStore, FolderFileStore>();
        services.AddOptions<FileStoreOptions>().BindConfiguration("OrchardCrm:Files");
        if (settings.IsSetUp)
            services.AddHostedService<BackgroundTaskRunner>();
        return services;
    }

    private static IServiceCollection AddTexts(this IServiceCollection services)
    {
        services.AddSingleton<TranslatedTexts>();
        services.AddSingleton<IStringLocalizerFactory, AssemblyStringLocalizerFactory>();
        services.TryAddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(SupportedCultures.All[0]);
            options.SupportedCultures = [.. SupportedCultures.All];
            options.SupportedUICultures = [.. SupportedCultures.All];
            options.RequestCultureProviders = [new PersonCultureProvider { Options = options }];
        });
        services.AddSingleton<LiquidOptions>().AddSingleton<LiquidTemplateCache>();
        services.AddScoped<ILiquidTemplateManager, LiquidTemplateManager>();
        return services;
    }

    private static IServiceCollection AddRights(this IServiceCollection services)
    {
        services.AddAuthentication();
        services.AddAuthorization();
        services.AddSingleton<IPermissionProvider, KernelPermissions>().AddSingleton<PermissionCatalog>();
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        services.AddSingleton<IAuthorizationPolicyProvider, CrmPolicyProvider>();
        return services;
    }

    private static IServiceCollection AddDisplay(this IServiceCollection services) =>
        services
            .AddScoped<INavigationManager, NavigationManager>()
            .AddScoped<IZoneManager, ZoneManager>()
            .AddSingleton<QuietWarnings>()
            .AddScoped<ISiteWarnings, SiteWarnings>()
            .AddScoped<INotifier, Notifier>();

    private static IServiceCollection AddRecipes(this IServiceCollection services) =>
        services
            .AddSingleton<IRecipeHarvester, RecipeHarvester>()
            .AddScoped<RecipeExecutor>()
            .AddRecipeStep<SettingsStep>()
            .AddRecipeStep<RecipesStep>()
            .AddRecipeStep<ContentStep>()
            .AddRecipeStep<ContentDefinitionStep>();
}
