using OrchardCrm.Quotes.Indexes;
using OrchardCrm.Quotes.Models;

namespace OrchardCrm.Quotes.ViewModels;

/// <summary>A row of a list of quotes.</summary>
/// <param name="Id">The quote.</param>
/// <param name="Number">Number; empty for a draft.</param>
/// <param name="ClientName">Client.</param>
/// <param name="IssueDate">Date.</param>
/// <param name="ValidUntil">Its last valid day.</param>
/// <param name="Currency">Currency.</param>
/// <param name="TotalMinor">Total.</param>
/// <param name="Status">Status.</param>
public sealed record QuoteRow(
    string Id, string Number, string ClientName, DateOnly IssueDate, DateOnly? ValidUntil, string Currency, long TotalMinor, QuoteStatus Status)
{
    /// <summary>The row of an index row.</summary>
    public static QuoteRow From(QuoteIndex quote, string clientName, DateOnly today) => new(
        quote.ContentItemId, quote.Number, clientName, quote.IssueDate, quote.ValidUntil, quote.Currency, quote.TotalMinor,
        QuoteStatuses.Of(quote.State, quote.ValidUntil, today));
}
