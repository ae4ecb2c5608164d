using OrchardCrm.ContentManagement;

namespace OrchardCrm.Quotes.Models;

/// <summary>On an invoice: the quote that it was made of.</summary>
public sealed class QuoteOriginPart : ContentPart
{
    /// <summary>The quote.</summary>
    public string QuoteId { get; set; } = "";

    /// <summary>Its number.</summary>
    public string QuoteNumber { get; set; } = "";
}
