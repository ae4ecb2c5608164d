using OrchardCrm.Documents.Lists;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.ViewModels;

namespace OrchardCrm.Quotes.Services;

/// <summary>Which quotes a list shows; former revisions are in none.</summary>
public sealed record QuoteFilter : DocumentFilter
{
    /// <summary>Leaves nothing out.</summary>
    public QuoteFilter()
    {
    }

    /// <summary>The filter of an address.</summary>
    public QuoteFilter(QuoteQuery query)
        : base(query) => Status = query.Status;

    /// <summary>Of this status; null for all.</summary>
    public QuoteStatus? Status { get; init; }

    /// <inheritdoc/>
    protected override KeyValuePair<string, string?> Own => new("status", Status?.ToString());
}
