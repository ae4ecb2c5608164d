using OrchardCrm.Documents.Lists;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;

namespace OrchardCrm.Quotes.ViewModels;

/// <summary>The list of quotes.</summary>
/// <param name="Rows">The rows of the page.</param>
/// <param name="Filter">What is shown.</param>
/// <param name="Sums">Counts and sums of all statuses.</param>
/// <param name="Page">Page.</param>
/// <param name="PageSize">Its size.</param>
public sealed record QuoteListViewModel(
    IReadOnlyList<QuoteRow> Rows, QuoteFilter Filter, IReadOnlyList<QuoteSum> Sums, int Page, int PageSize)
{
    /// <summary>What every list of documents has around its rows.</summary>
    public DocumentListViewModel Around { get; init; } = null!;

    /// <summary>How many quotes the filter finds.</summary>
    public int Total => Shown(Filter.Status, Filter.Archived).Sum(sum => sum.Count);

    /// <summary>How many are archived.</summary>
    public int Archived => Shown(null, archived: true).Sum(sum => sum.Count);

    /// <summary>There is nothing at all, filter or not.</summary>
    public bool IsEmpty => Sums.Count == 0 && Filter.IsWide;

    /// <summary>How many quotes have a status, of those in the list or in the archive.</summary>
    public int Count(QuoteStatus? status) => Shown(status, Filter.Archived).Sum(sum => sum.Count);

    /// <summary>Sums of what the filter finds, by currency.</summary>
    public IEnumerable<(string Currency, int Count, long TotalMinor)> Totals() => Shown(Filter.Status, Filter.Archived)
        .GroupBy(sum => sum.Currency)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, group.Sum(sum => sum.Count), group.Sum(sum => sum.TotalMinor)));

    private IEnumerable<QuoteSum> Shown(QuoteStatus? status, bool? archived) =>
        Sums.Where(sum => (archived is null || sum.Archived == archived) && (status is null || sum.Status == status));
}
