using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Email.ViewComponents;

namespace OrchardCrm.Email.Services;

/// <summary>The mails of a document on its page, and those of a client in a tab.</summary>
internal sealed class EmailZones(IStringLocalizer<Strings> S) : IZoneProvider
{
    public Task BuildZoneAsync(ZoneContext context, CancellationToken cancellationToken)
    {
        if (context.Model is not ContentItem item)
            return Task.CompletedTask;
        if (context.Zone is ZoneNames.InvoiceCards or ZoneNames.DocumentCards)
            context.Add(new ZoneItem("email", S["Email"], typeof(MailsViewComponent), 50, new { documentId = item.ContentItemId }));
        if (context.Zone == ZoneNames.ClientTabs)
            context.Add(new ZoneItem("email", S["Email"], typeof(ClientMailsViewComponent), 50, new { clientId = item.ContentItemId }));
        return Task.CompletedTask;
    }
}
