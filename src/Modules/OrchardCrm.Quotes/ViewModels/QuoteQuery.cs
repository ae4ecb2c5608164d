using OrchardCrm.Documents.Lists;
using OrchardCrm.Quotes.Models;

namespace OrchardCrm.Quotes.ViewModels;

/// <summary>The filter of quotes as it stands in an address.</summary>
public sealed class QuoteQuery : DocumentQuery
{
    /// <summary>Status.</summary>
    public QuoteStatus? Status { get; set; }
}
