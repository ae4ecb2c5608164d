using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement.Zones;

namespace OrchardCrm.Quotes.Portal;

/// <summary>The list of quotes on the portal's first page.</summary>
internal sealed class PortalQuoteZones(IStringLocalizer<Strings> S) : IZoneProvider
{
    public Task BuildZoneAsync(ZoneContext context, CancellationToken cancellationToken)
    {
        if (context.Zone == ZoneNames.PortalHome)
            context.Add(new ZoneItem("quotes", S["Quotes"], typeof(PortalQuotesViewComponent), 20));
        return Task.CompletedTask;
    }
}
