using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Invoices.ViewComponents;

namespace OrchardCrm.Invoices.Services;

/// <summary>Invoices on a client's page: the tab, and the button of a new one.</summary>
internal sealed class InvoiceZones(IStringLocalizer<Strings> S) : IZoneProvider
{
    public Task BuildZoneAsync(ZoneContext context, CancellationToken cancellationToken)
    {
        if (context.Model is not ContentItem client)
            return Task.CompletedTask;
        if (context.Zone == ZoneNames.ClientTabs)
            context.Add(new ZoneItem("invoices", S["Invoices"], typeof(ClientInvoicesViewComponent), 10, new { client }));
        if (context.Zone == ZoneNames.ClientActions)
            context.Add(new ZoneItem("new-invoice", S["New invoice"], typeof(NewInvoiceButtonViewComponent), 10, new { client }));
        return Task.CompletedTask;
    }
}
