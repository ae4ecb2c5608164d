using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement.Zones;

namespace OrchardCrm.CreditNotes.Portal;

/// <summary>The list of credit notes on the portal's first page.</summary>
internal sealed class PortalCreditNoteZones(IStringLocalizer<Strings> S) : IZoneProvider
{
    public Task BuildZoneAsync(ZoneContext context, CancellationToken cancellationToken)
    {
        if (context.Zone == ZoneNames.PortalHome)
            context.Add(new ZoneItem("credit-notes", S["Credit notes"], typeof(PortalCreditNotesViewComponent), 20));
        return Task.CompletedTask;
    }
}
