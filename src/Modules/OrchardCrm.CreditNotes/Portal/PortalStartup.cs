using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Modules;

namespace OrchardCrm.CreditNotes.Portal;

/// <summary>Registers the pages of credit notes in the portal.</summary>
[Feature(FeatureId)]
public sealed class PortalStartup : StartupBase
{
    /// <summary>The feature.</summary>
    public const string FeatureId = "OrchardCrm.CreditNotes.Portal";

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<IZoneProvider, PortalCreditNoteZones>()
        .AddScoped<CreditNoteViews>();
}
