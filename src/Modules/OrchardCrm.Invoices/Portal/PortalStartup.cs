using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Modules;

namespace OrchardCrm.Invoices.Portal;

/// <summary>Registers the pages of invoices in the portal.</summary>
[Feature(FeatureId)]
public sealed class PortalStartup : StartupBase
{
    /// <summary>The feature.</summary>
    public const string FeatureId = "OrchardCrm.Invoices.Portal";

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<IZoneProvider, PortalInvoiceZones>()
        .AddScoped<InvoiceViews>();
}
