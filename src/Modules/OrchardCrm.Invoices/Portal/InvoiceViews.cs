using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;
using OrchardCrm.Events;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Invoices.Portal;

/// <summary>Notes the first time that a client looks at an invoice (decision 33); mail scanners never get here.</summary>
public sealed class InvoiceViews(IContentManager content, IUnitOfWork unitOfWork, IEventLog events, ILocalClock clock)
{
    /// <summary>Notes it, once.</summary>
    public async Task NoteAsync(ContentItem invoice, CancellationToken cancellationToken)
    {
        if (invoice.As<InvoicePart>().ViewedUtc is not null)
            return;

        try
        {
            await unitOfWork.ExecuteAsync(token => NoteInTransactionAsync(invoice.ContentItemId, token), cancellationToken);
        }
        catch (ContentConcurrencyException)
        {
            // Somebody changes it at this moment; the next look counts.
        }
    }

    private async Task NoteInTransactionAsync(string invoiceId, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(invoiceId, cancellationToken) is not { } invoice || invoice.As<InvoicePart>().ViewedUtc is not null)
            return;

        invoice.Alter<InvoicePart>(part => part.ViewedUtc = clock.UtcNow);
        await content.UpdateAsync(invoice, cancellationToken);
        var document = invoice.As<DocumentPart>();
        await events.AppendAsync(
            InvoiceEvents.Viewed, invoiceId, new InvoiceEvent(invoiceId, document.ClientId, document.Number), cancellationToken);
    }
}
