using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.ViewComponents;
using OrchardCrm.Security;

namespace OrchardCrm.Quotes.Services;

/// <summary>Quotes on the pages of clients and invoices, and on the dashboard.</summary>
internal sealed class QuoteZones(IAuthorizationService authorization, IStringLocalizer<Strings> S) : IZoneProvider
{
    public async Task BuildZoneAsync(ZoneContext context, CancellationToken cancellationToken)
    {
        if (context.Zone is ZoneNames.PortalHome || !await authorization.AuthorizeAsync(context.User, Permissions.ViewQuotes))
            return;

        switch (context.Zone, context.Model)
        {
            case (ZoneNames.Dashboard, _):
                context.Add(new ZoneItem("quotes", S["Quotes"], typeof(DashboardQuotesViewComponent), 20));
                break;
            case (ZoneNames.ClientTabs, ContentItem client):
                context.Add(new ZoneItem("quotes", S["Quotes"], typeof(ClientQuotesViewComponent), 20, new { clientId = client.ContentItemId }));
                break;
            case (ZoneNames.ClientActions, ContentItem client) when !client.As<ClientPart>().Archived
                && await authorization.AuthorizeAsync(context.User, Permissions.ManageQuotes):
                context.Add(new ZoneItem("new-quote", S["New quote"], typeof(NewQuoteButtonViewComponent), 20, new { clientId = client.ContentItemId }));
                break;
            case (ZoneNames.InvoiceCards or ZoneNames.InvoiceDraft, ContentItem invoice) when invoice.Has<QuoteOriginPart>():
                context.Add(new ZoneItem("quote", S["Quote"], typeof(InvoiceQuoteViewComponent), 30, new { origin = invoice.As<QuoteOriginPart>() }));
                break;
        }
    }
}
