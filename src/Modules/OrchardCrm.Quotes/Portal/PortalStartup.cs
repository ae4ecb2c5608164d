using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Modules;

namespace OrchardCrm.Quotes.Portal;

/// <summary>Registers the pages of quotes in the portal.</summary>
[Feature(FeatureId)]
public sealed class PortalStartup : StartupBase
{
    /// <summary>The feature.</summary>
    public const string FeatureId = "OrchardCrm.Quotes.Portal";

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<IZoneProvider, PortalQuoteZones>()
        .AddScoped<QuoteViews>();
}
