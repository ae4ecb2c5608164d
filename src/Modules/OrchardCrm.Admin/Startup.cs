using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Admin.Services;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Modules;
using OrchardCrm.Navigation;
using OrchardCrm.Security;

namespace OrchardCrm.Admin;

/// <summary>Registers the dashboard, the features page and the settings.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>()
        .AddScoped<IChecklistStep, BusinessStep>()
        .AddScoped<IChecklistStep, BankStep>()
        .AddScoped<IChecklistStep, PublicUrlStep>();
}
