using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Modules;
using OrchardCrm.Navigation;
using OrchardCrm.Security;
using OrchardCrm.Tasks.Data;
using OrchardCrm.Tasks.Services;

namespace OrchardCrm.Tasks;

/// <summary>Registers tasks.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddEntityConfiguration<StaffTaskConfiguration>()
        .AddScoped<StaffTasks>()
        .AddScoped<TaskList>()
        .AddScoped<TaskClients>()
        .AddScoped<IZoneProvider, TaskZones>()
        .AddClientActivity<TaskActivityDescriber>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
