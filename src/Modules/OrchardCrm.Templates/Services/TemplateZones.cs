using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Security;
using OrchardCrm.Templates.ViewComponents;

namespace OrchardCrm.Templates.Services;

/// <summary>The client's own texts, as a tab of the client's page.</summary>
internal sealed class TemplateZones(IAuthorizationService authorization, IStringLocalizer<Strings> S) : IZoneProvider
{
    public async Task BuildZoneAsync(ZoneContext context, CancellationToken cancellationToken)
    {
        if (context is not { Zone: ZoneNames.ClientTabs, Model: ContentItem client })
            return;
        if (await authorization.AuthorizeAsync(context.User, Permissions.ManageTemplates))
            context.Add(new ZoneItem("templates", S["Email templates"], typeof(ClientTemplatesViewComponent), 60, new { clientId = client.ContentItemId }));
    }
}
