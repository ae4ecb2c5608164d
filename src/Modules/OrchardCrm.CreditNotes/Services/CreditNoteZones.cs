using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Indexes;
using OrchardCrm.CreditNotes.ViewComponents;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Payments.Services;
using OrchardCrm.Security;

namespace OrchardCrm.CreditNotes.Services;

/// <summary>Credit notes on the pages of clients and invoices.</summary>
internal sealed class CreditNoteZones(
    CrmDbContext db, IAuthorizationService authorization, PaymentDirectory payments, CreditableAmounts creditable, IStringLocalizer<Strings> S)
    : IZoneProvider
{
    public async Task BuildZoneAsync(ZoneContext context, CancellationToken cancellationToken)
    {
        if (context.Model is not ContentItem item)
            return;
        if (context.Zone == ZoneNames.ClientTabs && await HasNotesAsync(item, cancellationToken)
            && await authorization.AuthorizeAsync(context.User, Permissions.ViewCreditNotes))
        {
            context.Add(new ZoneItem("credit-notes", S["Credit notes"], typeof(ClientCreditNotesViewComponent), 20, new { client = item }));
        }

        if (context.Zone == ZoneNames.InvoiceActions && await CanCreditAsync(item, cancellationToken)
            && await authorization.AuthorizeAsync(context.User, Permissions.ManageCreditNotes))
        {
            context.Add(new ZoneItem("credit-note", S["Credit note"], typeof(CreditNoteButtonViewComponent), 30, new { invoiceId = item.ContentItemId }));
        }
    }

    private Task<bool> HasNotesAsync(ContentItem client, CancellationToken cancellationToken) =>
        db.Set<CreditNoteIndex>().AnyAsync(row => row.ClientId == client.ContentItemId, cancellationToken);

    private async Task<bool> CanCreditAsync(ContentItem invoice, CancellationToken cancellationToken) =>
        await payments.FindDocumentAsync(invoice.ContentItemId, cancellationToken) is { } document
        && (await creditable.OfAsync(document, cancellationToken)).MinorUnits > 0;
}
