using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Liquid;
using OrchardCrm.Modules;
using OrchardCrm.Navigation;
using OrchardCrm.Recipes;
using OrchardCrm.Security;
using OrchardCrm.Settings;
using OrchardCrm.Templates.Data;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Models;
using OrchardCrm.Templates.Recipes;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Templates;

/// <summary>Registers e-mail templates.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddEntityConfiguration<TemplateRecordConfiguration>()
        .AddEntityConfiguration<TemplateVersionConfiguration>()
        .AddSettings<TemplateSettings>()
        .AddScoped<MailKinds>()
        .AddScoped<TemplateStore>()
        .AddScoped<TemplateFailures>()
        .AddScoped<ISiteWarningProvider, FailedTemplateWarning>()
        .AddScoped<TemplateHistory>()
        .AddScoped<TemplateNames>()
        .AddScoped<TemplatePreviews>()
        .AddSingleton<SampleModels>()
        .AddScoped<IZoneProvider, TemplateZones>()
        .AddScoped<IMailComposer, MailComposer>()
        .AddSingleton<MailLayout>()
        .AddRecipeStep<TemplatesStep>()
        .AddLiquidModel<BusinessModel>()
        .AddLiquidModel<LinkModel>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
