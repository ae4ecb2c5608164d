using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Payments.ViewComponents;
using OrchardCrm.Security;

namespace OrchardCrm.Payments.Services;

/// <summary>Balances and payments on the pages of clients, invoices and the dashboard.</summary>
internal sealed class PaymentZones(IAuthorizationService authorization, PaymentDirectory payments, IStringLocalizer<Strings> S) : IZoneProvider
{
    public async Task BuildZoneAsync(ZoneContext context, CancellationToken cancellationToken)
    {
        if (context.Zone == ZoneNames.PortalHome)
        {
            context.Add(new ZoneItem("credit", S["Credit"], typeof(PortalCreditViewComponent), 5));
            context.Add(new ZoneItem("statement", S["Statement"], typeof(PortalStatementViewComponent), 90));
            return;
        }

        if (!await authorization.AuthorizeAsync(context.User, Permissions.ViewPayments))
            return;

        switch (context.Zone, context.Model)
        {
            case (ZoneNames.Dashboard, _):
                context.Add(new ZoneItem("balance", S["Balance"], typeof(DashboardBalanceViewComponent), 10));
                break;
            case (ZoneNames.ClientCards, ContentItem client):
                context.Add(new ZoneItem("figures", S["Figures"], typeof(ClientFiguresViewComponent), 10, new
                {
                    clientId = client.ContentItemId, currency = client.As<ClientPart>().Currency,
                }));
                context.Add(new ZoneItem("chart", S["Invoiced and paid by month"], typeof(ClientChartViewComponent), 20, new { clientId = client.ContentItemId }));
                break;
            case (ZoneNames.ClientActions, ContentItem client):
                context.Add(new ZoneItem("statement", S["Statement"], typeof(StatementButtonViewComponent), 30, new { clientId = client.ContentItemId }));
                break;
            case (ZoneNames.ClientTabs, ContentItem client):
                context.Add(new ZoneItem("payments", S["Payments"], typeof(ClientPaymentsViewComponent), 30, new { clientId = client.ContentItemId }));
                break;
            case (ZoneNames.InvoiceCards, ContentItem invoice):
                context.Add(new ZoneItem("payments", S["Payments"], typeof(DocumentPaymentsViewComponent), 10, new { documentId = invoice.ContentItemId }));
                break;
            case (ZoneNames.InvoiceActions, ContentItem invoice):
                await AddRecordPaymentAsync(context, invoice, cancellationToken);
                break;
        }
    }

    private async Task AddRecordPaymentAsync(ZoneContext context, ContentItem document, CancellationToken cancellationToken)
    {
        if (await payments.FindDocumentAsync(document.ContentItemId, cancellationToken) is { DueMinor: > 0 }
            && await authorization.AuthorizeAsync(context.User, Permissions.ManagePayments))
        {
            context.Add(new ZoneItem(
                "record-payment", S["Record payment"], typeof(RecordPaymentViewComponent), 10, new { documentId = document.ContentItemId }));
        }
    }
}
