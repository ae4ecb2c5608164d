using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement.Zones;

namespace OrchardCrm.Invoices.Portal;

/// <summary>The list of invoices on the portal's first page.</summary>
internal sealed class PortalInvoiceZones(IStringLocalizer<Strings> S) : IZoneProvider
{
    public Task BuildZoneAsync(ZoneContext context, CancellationToken cancellationToken)
    {
        if (context.Zone == ZoneNames.PortalHome)
            context.Add(new ZoneItem("invoices", S["Invoices"], typeof(PortalInvoicesViewComponent), 10));
        return Task.CompletedTask;
    }
}
