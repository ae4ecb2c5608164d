using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement.Bulk;
using OrchardCrm.Documents.Bulk;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.Invoices.Bulk;

/// <summary>Does acts on many invoices.</summary>
public sealed class BulkInvoices(
    CrmDbContext db, IContentManager content, InvoiceIssuer issuer, BulkMailing mailing, InvoiceArchive archive, ILedger ledger, IUnitOfWork unitOfWork,
    IStringLocalizer<Documents.Strings> texts, IStringLocalizer<Strings> S) : BulkDocuments(content, issuer, mailing, unitOfWork, texts)
{
    /// <inheritdoc/>
    public override string ContentType => InvoiceTypes.Invoice;

    /// <inheritdoc/>
    protected override bool IsDraft(ContentItem item) => item.As<InvoicePart>().State == InvoiceState.Draft;

    /// <inheritdoc/>
    protected override Task<DocumentActResult>? ArchiveAsync(string documentId, bool archived, CancellationToken cancellationToken) =>
        archive.SetAsync(documentId, archived, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<BulkOutcome> DoOwnAsync(
        string act, ContentItem item, BulkViewModel how, string userId, CancellationToken cancellationToken)
    {
        if (act != InvoiceBulkActs.Pay)
            return await base.DoOwnAsync(act, item, how, userId, cancellationToken);

        // Read one by one: what a payment before settled must be seen.
        var receivable = await db.Set<Receivable>().AsNoTracking().FirstOrDefaultAsync(row => row.ContentItemId == item.ContentItemId, cancellationToken);
        if (receivable is not { State: ReceivableState.Open or ReceivableState.PartiallyPaid, DueMinor: > 0 })
            return new BulkOutcome(item.ContentItemId, item.DisplayText, false, S["Nothing is due on it."]);

        var options = PaymentOptions.From(how);
        var amount = new Money(receivable.DueMinor, receivable.Currency);
        var result = await ledger.RecordPaymentAsync(
            new PaymentInput(
                receivable.ClientId, amount, options.OccurredOn!.Value, options.Method, "", LedgerProviders.Manual, $"{how.FormKey}:{item.ContentItemId}",
                [new PaymentAllocation(item.ContentItemId, amount.MinorUnits)], RecordedBy: userId, SendReceipt: options.SendReceipt),
            cancellationToken);
        return result.Succeeded
            ? new BulkOutcome(item.ContentItemId, item.DisplayText, true, S["{0} recorded", MoneyFormatter.Format(amount, CultureInfo.CurrentCulture)])
            : new BulkOutcome(item.ContentItemId, item.DisplayText, false, result.Errors[0].Message);
    }
}
