using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;
using OrchardCrm.Events;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Models;

namespace OrchardCrm.Invoices.Services;

/// <summary>Changes how one invoice is reminded of; its ladder looks at it anew at once.</summary>
public sealed class InvoiceReminders(IContentManager content, IUnitOfWork unitOfWork, IEventLog events)
{
    /// <summary>Changes it; what is so already is left alone.</summary>
    /// <returns>The invoice; null where there is none.</returns>
    /// <exception cref="ContentConcurrencyException">Somebody changed the invoice at this moment.</exception>
    public Task<ContentItem?> ChangeAsync(string invoiceId, Action<InvoiceRemindersPart> change, CancellationToken cancellationToken = default) =>
        unitOfWork.ExecuteAsync(token => ChangeInTransactionAsync(invoiceId, change, token), cancellationToken);

    private async Task<ContentItem?> ChangeInTransactionAsync(string invoiceId, Action<InvoiceRemindersPart> change, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(invoiceId, cancellationToken) is not { ContentType: InvoiceTypes.Invoice } invoice)
            return null;
        var before = ContentJson.ToNode(invoice.As<InvoiceRemindersPart>())!.ToJsonString(ContentJson.Options);
        invoice.Alter(change);
        if (ContentJson.ToNode(invoice.As<InvoiceRemindersPart>())!.ToJsonString(ContentJson.Options) == before)
            return invoice;

        var result = await content.UpdateAsync(invoice, cancellationToken);
        if (!result.Succeeded)
            throw new InvalidOperationException(result.Errors[0].Message);
        var document = invoice.As<DocumentPart>();
        await events.AppendAsync(
            InvoiceEvents.RemindersChanged, invoiceId, new InvoiceEvent(invoiceId, document.ClientId, document.Number), cancellationToken);
        return invoice;
    }
}
