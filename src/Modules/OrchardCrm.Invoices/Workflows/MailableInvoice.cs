using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;

namespace OrchardCrm.Invoices.Workflows;

/// <summary>Invoices as workflows mail them.</summary>
internal sealed class MailableInvoice(InvoicePapers papers, InvoiceMails mails) : MailableDocument(papers, mails)
{
    public override string ContentType => InvoiceTypes.Invoice;

    public override string SentEvent => InvoiceEvents.Sent;

    public override bool CanBeMailed(ContentItem item) => item.As<InvoicePart>().State == InvoiceState.Sent;
}
