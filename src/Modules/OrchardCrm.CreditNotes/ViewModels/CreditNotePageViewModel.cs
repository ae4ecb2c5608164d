using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.Pdf.Documents;

namespace OrchardCrm.CreditNotes.ViewModels;

/// <summary>The page of a sent credit note.</summary>
/// <param name="Item">The credit note.</param>
/// <param name="Paper">Its paper.</param>
/// <param name="ClientName">Client.</param>
/// <param name="Applied">What of it settles its invoice now.</param>
/// <param name="ClientCredit">The client's whole credit in its currency.</param>
/// <param name="RefundableEntryId">A payment of its invoice that can be refunded from that credit; null for none.</param>
public sealed record CreditNotePageViewModel(
    ContentItem Item, DocumentPdfModel Paper, string ClientName, Money Applied, Money ClientCredit, string? RefundableEntryId);
