using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Documents.Services;
using OrchardCrm.Events;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Settings;

namespace OrchardCrm.Invoices.Services;

/// <summary>
/// Issues drafts. Number, dates, snapshot, state, receivable and event are one transaction; mail, PDF and link follow from the
/// event. However many press Send at once: one number, one mail.
/// </summary>
public sealed class InvoiceIssuer(
    IContentManager content, IUnitOfWork unitOfWork, IDocumentNumbers numbers, SnapshotBuilder snapshots, ILedger ledger, IEventLog events,
    ISiteService site, ILocalClock clock, IStringLocalizer<Strings> S)
{
    /// <summary>Issues a draft.</summary>
    public async Task<InvoiceActResult> IssueAsync(string invoiceId, InvoiceIssue how, CancellationToken cancellationToken = default)
    {
        try
        {
            return await unitOfWork.ExecuteAsync(token => IssueInTransactionAsync(invoiceId, how, token), cancellationToken);
        }
        catch (ContentConcurrencyException) when (!unitOfWork.IsActive)
        {
            // Another node was quicker; its commit is visible now, and the number taken here went back.
            return await unitOfWork.ExecuteAsync(token => IssueInTransactionAsync(invoiceId, how, token), cancellationToken);
        }
    }

    private async Task<InvoiceActResult> IssueInTransactionAsync(string invoiceId, InvoiceIssue how, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(invoiceId, cancellationToken) is not { ContentType: InvoiceTypes.Invoice } invoice)
            return InvoiceActResult.Refused(null, new ContentError("", S["This invoice no longer exists."]));
        if (invoice.As<InvoicePart>().State != InvoiceState.Draft)
            return InvoiceActResult.Before(invoice);
        if (how.Version is { } seen && seen != invoice.Version)
            return InvoiceActResult.Refused(invoice, new ContentError("", S["Somebody changed this draft meanwhile. Look at it once more before you send it."]));

        var document = invoice.As<DocumentPart>();
        await SetDatesAsync(document, cancellationToken);
        var errors = await CheckAsync(invoice, document, how, cancellationToken);
        if (errors.Count > 0)
            return InvoiceActResult.Refused(invoice, errors);

        var snapshot = await snapshots.BuildAsync(document, cancellationToken);
        if (snapshot.Figures.PayableMinor < 0)
            return InvoiceActResult.Refused(invoice, NegativeTotal(snapshot));

        // From here on nothing may be refused: the number is taken.
        document.Number = await numbers.TakeAsync(InvoiceTypes.Invoice, document.IssueDate!.Value, cancellationToken);
        document.Snapshot = snapshot with { Number = document.Number };
        invoice.Apply(document);
        invoice.Alter<InvoicePart>(part => (part.State, part.SentUtc) = (InvoiceState.Sent, clock.UtcNow));
        // Valid a moment ago: on PostgreSQL another transaction may have sent it while this one waited for its number.
        if (!(await content.PublishAsync(invoice, cancellationToken)).Succeeded)
            throw new ContentConcurrencyException(invoiceId);

        await ledger.OpenReceivableAsync(
            new ReceivableOpening(
                invoiceId, document.ClientId, InvoiceTypes.Invoice, document.Number,
                new Money(document.Snapshot.Figures.PayableMinor, document.Currency), document.IssueDate.Value, document.DueDate!.Value),
            cancellationToken);
        await events.AppendAsync(
            how.ByMail ? InvoiceEvents.Sent : InvoiceEvents.MarkedAsSent,
            invoiceId,
            new InvoiceEvent(invoiceId, document.ClientId, document.Number, how.Message),
            cancellationToken);
        return InvoiceActResult.Done(invoice);
    }

    private async Task SetDatesAsync(DocumentPart document, CancellationToken cancellationToken)
    {
        document.IssueDate ??= await clock.GetTodayAsync(cancellationToken);
        if (document.DueDate is not null)
            return;
        var client = await content.GetAsync(document.ClientId, cancellationToken);
        var days = client?.As<ClientPart>().PaymentTermsDays ?? (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).PaymentTermsDays;
        document.DueDate = document.IssueDate.Value.AddDays(days);
    }

    private async Task<IReadOnlyList<ContentError>> CheckAsync(
        ContentItem invoice, DocumentPart document, InvoiceIssue how, CancellationToken cancellationToken)
    {
        var result = await content.ValidateAsync(invoice, cancellationToken);
        if (!result.Succeeded)
            return result.Errors;
        if (how.ByMail && await FindContactAsync(document.ClientId, how.Message?.ContactId, cancellationToken) is null)
            result.Fail(S["There is no e-mail address to send to. Add one to the client, or mark the invoice as sent."], nameof(InvoiceMessage.ContactId));
        return result.Errors;
    }

    private ContentError NegativeTotal(DocumentSnapshot snapshot)
    {
        var total = MoneyFormatter.Format(new Money(snapshot.Figures.PayableMinor, snapshot.Currency), CultureInfo.CurrentUICulture);
        return new ContentError(
            nameof(DocumentPart.Lines), S["The total is {0}. An invoice can't be negative: what is given back needs a credit note.", total]);
    }

    private async Task<ClientContact?> FindContactAsync(string clientId, string? contactId, CancellationToken cancellationToken) =>
        (await content.GetAsync(clientId, cancellationToken))?.As<ClientPart>().FindMailContact(contactId);
}
