using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.ViewComponents;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement.Zones;

namespace OrchardCrm.Clients.Services;

/// <summary>The module's own tab of a client's page: the profile.</summary>
internal sealed class ClientTabs(IStringLocalizer<Strings> S) : IZoneProvider
{
    public Task BuildZoneAsync(ZoneContext context, CancellationToken cancellationToken)
    {
        if (context.Zone == ZoneNames.ClientTabs && context.Model is ContentItem client)
            context.Add(new ZoneItem("profile", S["Profile"], typeof(ClientProfileViewComponent), 90, new { client }));
        return Task.CompletedTask;
    }
}
