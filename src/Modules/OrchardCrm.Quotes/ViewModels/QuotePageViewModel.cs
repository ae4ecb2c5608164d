using OrchardCrm.ContentManagement;
using OrchardCrm.Pdf.Documents;
using OrchardCrm.Quotes.Indexes;
using OrchardCrm.Quotes.Models;

namespace OrchardCrm.Quotes.ViewModels;

/// <summary>The page of a sent quote.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Status">Status.</param>
/// <param name="Paper">Its paper.</param>
/// <param name="ClientName">Client.</param>
/// <param name="Revisions">All revisions, the newest first.</param>
/// <param name="Invoice">The invoice that was made of it; null for none.</param>
/// <param name="MayManage">Whoever looks may send, revise and answer it.</param>
/// <param name="MayInvoice">Whoever looks may make its invoice.</param>
public sealed record QuotePageViewModel(
    ContentItem Quote, QuoteStatus Status, DocumentPdfModel Paper, string ClientName, IReadOnlyList<QuoteIndex> Revisions, ContentItem? Invoice,
    bool MayManage, bool MayInvoice);
