using OrchardCrm.Pdf.Documents;
using OrchardCrm.Quotes.Indexes;
using OrchardCrm.Quotes.Models;

namespace OrchardCrm.Quotes.ViewModels;

/// <summary>A quote as its client sees it.</summary>
/// <param name="Id">The quote.</param>
/// <param name="Paper">Its paper.</param>
/// <param name="Quote">Its life.</param>
/// <param name="Status">Status.</param>
/// <param name="Former">Former revisions, the newest first.</param>
/// <param name="NewestId">The newest revision, where this is a former one.</param>
public sealed record PortalQuoteViewModel(
    string Id, DocumentPdfModel Paper, QuotePart Quote, QuoteStatus Status, IReadOnlyList<QuoteIndex> Former, string? NewestId)
{
    /// <summary>Typed name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Typed reason.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Why the answer was not taken.</summary>
    public string? Refusal { get; init; }
}
