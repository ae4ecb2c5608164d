using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.Clients.ViewComponents;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement.Zones;

namespace OrchardCrm.Clients.Services;

/// <summary>Activity and profile in a client's page, and the note for the client in the portal.</summary>
internal sealed class ClientTabs(IStringLocalizer<Strings> S) : IZoneProvider
{
    public Task BuildZoneAsync(ZoneContext context, CancellationToken cancellationToken)
    {
        if (context.Zone == ZoneNames.ClientTabs && context.Model is ContentItem client)
        {
            context.Add(new ZoneItem("activity", S["Activity"], typeof(ClientActivityViewComponent), 70, new { clientId = client.ContentItemId }));
            context.Add(new ZoneItem("profile", S["Profile"], typeof(ClientProfileViewComponent), 90, new { client }));
        }

        if (context.Zone == ZoneNames.PortalHome && context.Model is ContentItem own && own.As<ClientPart>().PublicNote is { Length: > 0 } note)
            context.Add(new ZoneItem("note", S["Note"], typeof(ClientNoteViewComponent), 1, new { note }));
        return Task.CompletedTask;
    }
}
