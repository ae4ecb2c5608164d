using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Documents.Services;
using OrchardCrm.Events;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Settings;

namespace OrchardCrm.Invoices.Services;

/// <summary>Issues invoices: what is payable stands in the ledger by the same transaction.</summary>
public sealed class InvoiceIssuer(
    IContentManager content, IUnitOfWork unitOfWork, IDocumentNumbers numbers, SnapshotBuilder snapshots, ILedger ledger, IEventLog events,
    ISiteService site, ILocalClock clock, IStringLocalizer<Documents.Strings> texts, IStringLocalizer<Strings> S)
    : DocumentIssuer(content, unitOfWork, numbers, snapshots, clock, texts)
{
    /// <inheritdoc/>
    protected override string ContentType => InvoiceTypes.Invoice;

    /// <inheritdoc/>
    protected override bool IsDraft(ContentItem item) => item.As<InvoicePart>().State == InvoiceState.Draft;

    /// <inheritdoc/>
    protected override async Task<DateOnly> GetDueDateAsync(DocumentPart document, CancellationToken cancellationToken)
    {
        var client = await Content.GetAsync(document.ClientId, cancellationToken);
        var days = client?.As<ClientPart>().PaymentTermsDays ?? (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).PaymentTermsDays;
        return document.IssueDate!.Value.AddDays(days);
    }

    /// <inheritdoc/>
    protected override Task<ContentError?> RefuseAsync(ContentItem item, DocumentSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (snapshot.Figures.PayableMinor >= 0)
            return Task.FromResult<ContentError?>(null);
        var total = MoneyFormatter.Format(new Money(snapshot.Figures.PayableMinor, snapshot.Currency), CultureInfo.CurrentUICulture);
        return Task.FromResult<ContentError?>(new ContentError(
            nameof(DocumentPart.Lines), S["The total is {0}. An invoice can't be negative: what is given back needs a credit note.", total]));
    }

    /// <inheritdoc/>
    protected override void MarkSent(ContentItem item, DateTimeOffset now) =>
        item.Alter<InvoicePart>(part => (part.State, part.SentUtc) = (InvoiceState.Sent, now));

    /// <inheritdoc/>
    protected override async Task IssuedAsync(ContentItem item, DocumentIssue how, CancellationToken cancellationToken)
    {
        var document = item.As<DocumentPart>();
        var snapshot = document.Snapshot!;
        await ledger.OpenReceivableAsync(
            new ReceivableOpening(
                item.ContentItemId, document.ClientId, InvoiceTypes.Invoice, document.Number,
                new Money(snapshot.Figures.PayableMinor, document.Currency), document.IssueDate!.Value, document.DueDate!.Value,
                snapshot.Figures.DepositMinor, snapshot.DepositDueDate),
            cancellationToken);
        await events.AppendAsync(
            how.ByMail ? InvoiceEvents.Sent : InvoiceEvents.MarkedAsSent,
            item.ContentItemId,
            new InvoiceEvent(item.ContentItemId, document.ClientId, document.Number, how.Message),
            cancellationToken);
    }
}
