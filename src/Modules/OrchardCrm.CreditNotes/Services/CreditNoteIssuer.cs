using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Events;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Documents.Services;
using OrchardCrm.Events;
using OrchardCrm.Payments.Services;
using OrchardCrm.Settings;

namespace OrchardCrm.CreditNotes.Services;

/// <summary>Issues credit notes: the credit stands in the ledger by the same transaction.</summary>
public sealed class CreditNoteIssuer(
    IContentManager content, IUnitOfWork unitOfWork, IDocumentNumbers numbers, SnapshotBuilder snapshots, ILedger ledger, IEventLog events,
    ILocalClock clock, IStringLocalizer<Documents.Strings> texts, IStringLocalizer<Strings> S)
    : DocumentIssuer(content, unitOfWork, numbers, snapshots, clock, texts)
{
    /// <inheritdoc/>
    protected override string ContentType => CreditNoteTypes.CreditNote;

    /// <inheritdoc/>
    protected override bool IsDraft(ContentItem item) => item.As<CreditNotePart>().State == CreditNoteState.Draft;

    /// <inheritdoc/>
    protected override Task<DateOnly> GetDueDateAsync(DocumentPart document, CancellationToken cancellationToken) =>
        Task.FromResult(document.IssueDate!.Value);

    /// <inheritdoc/>
    protected override Task<ContentError?> RefuseAsync(ContentItem item, DocumentSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (snapshot.Figures.PayableMinor > 0)
            return Task.FromResult<ContentError?>(null);
        var total = MoneyFormatter.Format(new Money(snapshot.Figures.PayableMinor, snapshot.Currency), CultureInfo.CurrentUICulture);
        return Task.FromResult<ContentError?>(new ContentError(
            nameof(DocumentPart.Lines), S["The total is {0}. Type what is given back with positive quantities: a credit note needs a total above zero.", total]));
    }

    /// <inheritdoc/>
    protected override void MarkSent(ContentItem item, DateTimeOffset now) =>
        item.Alter<CreditNotePart>(part => (part.State, part.SentUtc) = (CreditNoteState.Sent, now));

    /// <inheritdoc/>
    protected override async Task IssuedAsync(ContentItem item, DocumentIssue how, CancellationToken cancellationToken)
    {
        var (document, note) = (item.As<DocumentPart>(), item.As<CreditNotePart>());
        var posted = await ledger.PostCreditAsync(
            new CreditInput(
                item.ContentItemId, document.ClientId, document.Number, new Money(document.Snapshot!.Figures.PayableMinor, document.Currency),
                document.IssueDate!.Value, note.InvoiceId),
            cancellationToken);
        // Valid a moment ago: another credit note of the invoice was quicker. Done again, validation finds it; the number goes back.
        if (!posted.Succeeded)
            throw new ContentConcurrencyException(item.ContentItemId);

        await events.AppendAsync(
            how.ByMail ? CreditNoteEvents.Sent : CreditNoteEvents.MarkedAsSent,
            item.ContentItemId,
            new CreditNoteEvent(item.ContentItemId, document.ClientId, document.Number, note.InvoiceId, how.Message),
            cancellationToken);
    }
}
