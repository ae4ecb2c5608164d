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

/// <summary>The paper of an invoice: for the PDF, the admin and the portal alike.</summary>
public sealed class InvoicePapers(
    CrmDbContext db, SnapshotBuilder snapshots, DocumentPaper paper, IDocumentPdfRenderer renderer, ILocalClock clock, IPublicUrl publicUrl,
    IStringLocalizer<Strings> S)
{
    /// <summary>The paper; of a draft as it would be sent now.</summary>
    public async Task<DocumentPdfModel> BuildAsync(ContentItem invoice, CancellationToken cancellationToken = default)
    {
        var snapshot = invoice.As<DocumentPart>().Snapshot ?? await snapshots.BuildAsync(invoice.As<DocumentPart>(), cancellationToken);
        var receivable = await db.Set<Receivable>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.ContentItemId == invoice.ContentItemId, cancellationToken);
        var status = InvoiceStatuses.Of(invoice.As<InvoicePart>().State, receivable, await clock.GetTodayAsync(cancellationToken));
        var state = StateOf(status, receivable, snapshot);
        var url = status == InvoiceStatus.Draft ? null : publicUrl.ToAbsolute(PathOf(invoice.ContentItemId));
        return await paper.BuildAsync(
            snapshot, state, () => new PaperWords(S["Invoice"], S["Due date"], state.IsOpen ? url : null), cancellationToken);
    }

    /// <summary>Writes the PDF.</summary>
    public async Task WritePdfAsync(ContentItem invoice, Stream output, CancellationToken cancellationToken = default) =>
        await renderer.RenderAsync(await BuildAsync(invoice, cancellationToken), output, cancellationToken);

    /// <summary>Clean path of an invoice in the portal.</summary>
    public static string PathOf(string invoiceId) => $"/portal/invoices/{invoiceId}";

    /// <summary>Name of an invoice's PDF.</summary>
    public string FileNameOf(ContentItem invoice)
    {
        var number = invoice.As<DocumentPart>().Number;
        var name = number.Length > 0 ? number : S["Draft"].Value;
        return string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')) + ".pdf";
    }

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
            IsOpen: status is InvoiceStatus.Draft or InvoiceStatus.Sent or InvoiceStatus.Overdue or InvoiceStatus.PartiallyPaid);
    }
}
