using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Data;
using OrchardCrm.Modules;
using OrchardCrm.Navigation;
using OrchardCrm.Reports.Indexes;
using OrchardCrm.Reports.Services;
using OrchardCrm.Security;

namespace OrchardCrm.Reports;

/// <summary>Registers reports.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddIndexProvider<DocumentTaxIndexProvider>()
        .AddEntityConfiguration<DocumentTaxIndexConfiguration>()
        .AddScoped<TaxIndexUpkeep>()
        .AddScoped<AgedReceivables>()
        .AddScoped<SalesReport>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
