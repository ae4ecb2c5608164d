using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Invoices.Indexes;
using OrchardCrm.Shell;

namespace OrchardCrm.Invoices.Services;

/// <summary>Sent invoices, to show templates with.</summary>
internal sealed class InvoicePreviews(CrmDbContext db, IContentManager content, InvoiceMails mails, IPublicUrl publicUrl)
    : DocumentPreviews<InvoiceIndex>(db, content, mails, publicUrl)
{
    protected override string ContentType => InvoiceTypes.Invoice;
}
