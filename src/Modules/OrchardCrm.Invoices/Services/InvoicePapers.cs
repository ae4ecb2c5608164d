using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Documents.Services;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Localization;
using OrchardCrm.Payments.Models;
using OrchardCrm.Pdf.Documents;
using OrchardCrm.Settings;
using OrchardCrm.Shell;

namespace OrchardCrm.Invoices.Services;

/// <summary>The paper of an invoice.</summary>
public sealed class InvoicePapers(
    CrmDbContext db, SnapshotBuilder snapshots, DocumentPaper paper, IDocumentPdfRenderer renderer, ILocalClock clock, IPublicUrl publicUrl,
    IStringLocalizer<Documents.Strings> texts, IStringLocalizer<Strings> S) : DocumentPapers(renderer, texts)
{
    /// <inheritdoc/>
    public override async Task<DocumentPdfModel> BuildAsync(ContentItem item, CancellationToken cancellationToken = default) =>
        (await BuildAllAsync([item], cancellationToken))[0];

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<DocumentPdfModel>> BuildAllAsync(
        IReadOnlyList<ContentItem> items, CancellationToken cancellationToken = default)
    {
        var ids = items.Select(item => item.ContentItemId).ToList();
        var receivables = await db.Set<Receivable>().AsNoTracking()
            .Where(row => ids.Contains(row.ContentItemId))
            .ToDictionaryAsync(row => row.ContentItemId, cancellationToken);
        var today = await clock.GetTodayAsync(cancellationToken);
        var models = new List<DocumentPdfModel>(items.Count);
        foreach (var item in items)
            models.Add(await BuildAsync(item, receivables.GetValueOrDefault(item.ContentItemId), today, cancellationToken));
        return models;
    }

    private async Task<DocumentPdfModel> BuildAsync(ContentItem item, Receivable? receivable, DateOnly today, CancellationToken cancellationToken)
    {
        var snapshot = item.As<DocumentPart>().Snapshot ?? await snapshots.BuildAsync(item.As<DocumentPart>(), cancellationToken);
        var status = InvoiceStatuses.Of(item.As<InvoicePart>().State, receivable, today);
        var state = StateOf(status, receivable, snapshot);
        var url = status == InvoiceStatus.Draft ? null : publicUrl.ToAbsolute(PathOf(item.ContentItemId));
        return await paper.BuildAsync(
            snapshot, state, () => new PaperWords(S["Invoice"], S["Due date"], state.IsOpen ? url : null), cancellationToken);
    }

    /// <inheritdoc/>
    public override string PathOf(string documentId) => $"/portal/invoices/{documentId}";

    private PaperState StateOf(InvoiceStatus status, Receivable? receivable, DocumentSnapshot snapshot)
    {
        using var scope = new CultureScope(SupportedCultures.Get(snapshot.Culture));
        var tone = status switch
        {
            InvoiceStatus.Overdue => PdfTone.Danger,
            InvoiceStatus.PartiallyPaid => PdfTone.Warning,
            InvoiceStatus.Paid or InvoiceStatus.Credited => PdfTone.Success,
            _ => PdfTone.Neutral,
        };
        var due = receivable?.DueMinor ?? (status == InvoiceStatus.Void ? 0 : snapshot.Figures.PayableMinor);
        return new PaperState(
            status == InvoiceStatus.Sent ? null : new PdfStatus(S[InvoiceStatuses.KeyOf(status)], tone),
            receivable?.PaidMinor ?? 0,
            (receivable?.CreditedMinor ?? 0) + (receivable?.WrittenOffMinor ?? 0),
            due,
            IsOpen: status is InvoiceStatus.Draft or InvoiceStatus.Sent or InvoiceStatus.Overdue or InvoiceStatus.PartiallyPaid,
            receivable?.NextDueMinor);
    }
}
