using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Payments.Models;
using OrchardCrm.Pdf.Documents;

namespace OrchardCrm.Invoices.ViewModels;

/// <summary>The page of a sent invoice.</summary>
/// <param name="Invoice">The invoice.</param>
/// <param name="Receivable">What the ledger says.</param>
/// <param name="Status">Status.</param>
/// <param name="Paper">Its paper.</param>
/// <param name="ClientName">Client.</param>
/// <param name="Actions">Acts of other modules.</param>
public sealed record InvoicePageViewModel(
    ContentItem Invoice, Receivable? Receivable, InvoiceStatus Status, DocumentPdfModel Paper, string ClientName,
    IReadOnlyList<ZoneItem> Actions);
