using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.ViewComponents;
using OrchardCrm.Payments.Services;
using OrchardCrm.Security;

namespace OrchardCrm.Invoices.Services;

/// <summary>Invoices on a client's page: the tab, and the button of a new one; on an invoice's page, its reminders.</summary>
internal sealed class InvoiceZones(PaymentDirectory payments, IAuthorizationService authorization, IStringLocalizer<Strings> S) : IZoneProvider
{
    public async Task BuildZoneAsync(ZoneContext context, CancellationToken cancellationToken)
    {
        if (context.Model is not ContentItem item)
            return;
        if (context.Zone == ZoneNames.ClientTabs)
            context.Add(new ZoneItem("invoices", S["Invoices"], typeof(ClientInvoicesViewComponent), 10, new { client = item }));
        if (context.Zone == ZoneNames.ClientActions)
            context.Add(new ZoneItem("new-invoice", S["New invoice"], typeof(NewInvoiceButtonViewComponent), 10, new { client = item }));
        if (context.Zone == ZoneNames.InvoiceActions && await payments.FindDocumentAsync(item.ContentItemId, cancellationToken) is { DueMinor: > 0 }
            && await authorization.AuthorizeAsync(context.User, Permissions.ManageInvoices))
        {
            var paused = item.As<InvoiceRemindersPart>().Paused;
            context.Add(new ZoneItem("reminders", S["Reminders"], typeof(InvoiceRemindersViewComponent), 40, new { invoiceId = item.ContentItemId, paused }));
        }
    }
}
