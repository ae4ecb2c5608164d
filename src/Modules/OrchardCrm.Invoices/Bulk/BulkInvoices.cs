using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.Invoices.Bulk;

/// <summary>Does acts on many invoices, each in a transaction of its own: one that is refused holds up none of the others.</summary>
public sealed class BulkInvoices(
    CrmDbContext db, IContentManager content, InvoiceIssuer issuer, ILedger ledger, IUnitOfWork unitOfWork, IStringLocalizer<Strings> S)
{
    /// <summary>Does some of them.</summary>
    /// <param name="ids">The invoices.</param>
    /// <param name="how">The act, and what it needs.</param>
    /// <param name="userId">Who does it.</param>
    /// <param name="cancellationToken">Cancels between two of them.</param>
    public async Task<IReadOnlyList<BulkOutcome>> DoAsync(
        IReadOnlyList<string> ids, BulkViewModel how, string userId, CancellationToken cancellationToken = default)
    {
        var items = (await content.GetAsync([.. ids], cancellationToken)).ToDictionary(item => item.ContentItemId);
        var receivables = await db.Set<Receivable>().AsNoTracking()
            .Where(row => ids.Contains(row.ContentItemId))
            .ToDictionaryAsync(row => row.ContentItemId, cancellationToken);
        var outcomes = new List<BulkOutcome>();
        foreach (var id in ids)
        {
            if (items.GetValueOrDefault(id) is not { ContentType: InvoiceTypes.Invoice } item)
            {
                outcomes.Add(new BulkOutcome(id, S["Draft"], false, S["It no longer exists."]));
                continue;
            }

            outcomes.Add(how.Act switch
            {
                BulkAct.Send or BulkAct.MarkSent => await IssueAsync(item, how.Act == BulkAct.Send, cancellationToken),
                BulkAct.Pay => await PayAsync(item, receivables.GetValueOrDefault(id), how, userId, cancellationToken),
                _ => await DeleteAsync(item, cancellationToken),
            });
        }

        return outcomes;
    }

    private async Task<BulkOutcome> IssueAsync(ContentItem item, bool byMail, CancellationToken cancellationToken)
    {
        var result = await issuer.IssueAsync(item.ContentItemId, new DocumentIssue(byMail), cancellationToken);
        var name = result.Item?.DisplayText ?? item.DisplayText;
        if (!result.Succeeded)
            return new BulkOutcome(item.ContentItemId, name, false, result.Errors[0].Message);
        return result.AlreadyDone
            ? new BulkOutcome(item.ContentItemId, name, false, S["It was sent before; nothing was done."])
            : new BulkOutcome(item.ContentItemId, name, true, byMail ? S["Sent"] : S["Marked as sent"]);
    }

    private async Task<BulkOutcome> PayAsync(
        ContentItem item, Receivable? receivable, BulkViewModel how, string userId, CancellationToken cancellationToken)
    {
        if (receivable is not { State: ReceivableState.Open or ReceivableState.PartiallyPaid, DueMinor: > 0 })
            return new BulkOutcome(item.ContentItemId, item.DisplayText, false, S["Nothing is due on it."]);

        var amount = new Money(receivable.DueMinor, receivable.Currency);
        var result = await ledger.RecordPaymentAsync(
            new PaymentInput(
                receivable.ClientId, amount, how.OccurredOn!.Value, how.Method ?? "", "", LedgerProviders.Manual, $"{how.FormKey}:{item.ContentItemId}",
                [new PaymentAllocation(item.ContentItemId, amount.MinorUnits)], RecordedBy: userId, SendReceipt: how.SendReceipt),
            cancellationToken);
        return result.Succeeded
            ? new BulkOutcome(item.ContentItemId, item.DisplayText, true, S["{0} recorded", MoneyFormatter.Format(amount, CultureInfo.CurrentCulture)])
            : new BulkOutcome(item.ContentItemId, item.DisplayText, false, result.Errors[0].Message);
    }

    private async Task<BulkOutcome> DeleteAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var isDeleted = await unitOfWork.ExecuteAsync(
            async token =>
            {
                if (await content.GetAsync(item.ContentItemId, token) is not { } draft || draft.As<InvoicePart>().State != InvoiceState.Draft)
                    return false;
                await content.RemoveAsync(draft, token);
                return true;
            },
            cancellationToken);
        return isDeleted
            ? new BulkOutcome(item.ContentItemId, item.DisplayText, true, S["Deleted"])
            : new BulkOutcome(item.ContentItemId, item.DisplayText, false, S["It was sent: it can be voided, not deleted."]);
    }
}
