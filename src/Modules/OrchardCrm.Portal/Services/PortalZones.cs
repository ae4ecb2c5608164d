using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Portal.ViewComponents;
using OrchardCrm.Security;

namespace OrchardCrm.Portal.Services;

/// <summary>The tab of a client's page that shows who can get into the portal.</summary>
internal sealed class PortalZones(IAuthorizationService authorization, IStringLocalizer<Strings> S) : IZoneProvider
{
    public async Task BuildZoneAsync(ZoneContext context, CancellationToken cancellationToken)
    {
        if (context.Zone == ZoneNames.ClientTabs && context.Model is ContentItem client
            && await authorization.AuthorizeAsync(context.User, Permissions.ViewPortal))
        {
            context.Add(new ZoneItem("portal", S["Portal access"], typeof(PortalAccessViewComponent), 80, new { client }));
        }
    }
}
