using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Email;
using OrchardCrm.Events;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Settings;

namespace OrchardCrm.Invoices.Services;

/// <summary>Voids invoices with nothing allocated to them; the ledger says whether that is so.</summary>
public sealed class InvoiceVoider(
    IContentManager content, IUnitOfWork unitOfWork, ILedger ledger, IEmailService email, IEventLog events, ILocalClock clock,
    IStringLocalizer<Documents.Strings> texts, IStringLocalizer<Strings> S)
{
    /// <summary>Voids a sent invoice.</summary>
    public Task<DocumentActResult> VoidAsync(string invoiceId, CancellationToken cancellationToken = default) =>
        unitOfWork.ExecuteAsync(token => VoidInTransactionAsync(invoiceId, token), cancellationToken);

    private async Task<DocumentActResult> VoidInTransactionAsync(string invoiceId, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(invoiceId, cancellationToken) is not { ContentType: InvoiceTypes.Invoice } invoice)
            return DocumentActResult.Refused(null, new ContentError("", texts["This document no longer exists."]));

        var part = invoice.As<InvoicePart>();
        if (part.State == InvoiceState.Void)
            return DocumentActResult.Before(invoice);
        if (part.State == InvoiceState.Draft)
            return DocumentActResult.Refused(invoice, new ContentError("", S["A draft is deleted, not voided."]));

        var result = await ledger.VoidReceivableAsync(invoiceId, cancellationToken);
        if (!result.Succeeded)
            return DocumentActResult.Refused(invoice, result.Errors);

        (part.State, part.VoidedUtc) = (InvoiceState.Void, clock.UtcNow);
        invoice.Apply(part);
        await content.UpdateAsync(invoice, cancellationToken);
        await email.WithdrawAsync(invoiceId, cancellationToken);
        var document = invoice.As<DocumentPart>();
        await events.AppendAsync(
            InvoiceEvents.Voided, invoiceId, new InvoiceEvent(invoiceId, document.ClientId, document.Number), cancellationToken);
        return DocumentActResult.Done(invoice);
    }
}
