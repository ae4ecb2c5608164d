using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Invoices.Indexes;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Invoices.Services;

/// <summary>Sent invoices, to show templates with.</summary>
internal sealed class InvoicePreviews(CrmDbContext db, IContentManager content, InvoiceMails mails, IPublicUrl publicUrl)
    : DocumentPreviews(content, mails, publicUrl)
{
    protected override string ContentType => InvoiceTypes.Invoice;

    public override async Task<IReadOnlyList<PreviewChoice>> ListAsync(string? clientId, CancellationToken cancellationToken) => await (
        from invoice in db.Set<InvoiceIndex>().AsNoTracking()
        where invoice.State != InvoiceState.Draft && (clientId == null || invoice.ClientId == clientId)
        orderby invoice.ContentItemId descending
        from client in db.Set<ClientIndex>().Where(index => index.ContentItemId == invoice.ClientId).DefaultIfEmpty()
        select new PreviewChoice(invoice.ContentItemId, client == null ? invoice.Number : invoice.Number + " · " + client.DisplayName))
        .Take(Offered).ToListAsync(cancellationToken);
}
