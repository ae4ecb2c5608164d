using OrchardCrm.Documents.Lists;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;

namespace OrchardCrm.Invoices.ViewModels;

/// <summary>The list of invoices.</summary>
/// <param name="Rows">The rows of the page.</param>
/// <param name="Filter">What is shown.</param>
/// <param name="Sums">Counts and sums of all statuses.</param>
/// <param name="Page">Page.</param>
/// <param name="PageSize">Its size.</param>
/// <param name="Archived">How many are archived, of all.</param>
public sealed record InvoiceListViewModel(
    IReadOnlyList<InvoiceRow> Rows, InvoiceFilter Filter, IReadOnlyList<InvoiceSum> Sums, int Page, int PageSize, int Archived)
{
    /// <summary>What every list of documents has around its rows.</summary>
    public DocumentListViewModel Around { get; init; } = null!;

    /// <summary>How many invoices the filter finds.</summary>
    public int Total => Count(Filter.Status);

    /// <summary>There is nothing at all, filter or not.</summary>
    public bool IsEmpty => Sums.Count == 0 && Archived == 0 && Filter.IsWide;

    /// <summary>How many invoices have a status.</summary>
    public int Count(InvoiceStatus? status) => Sums.Where(sum => status is null || sum.Status == status).Sum(sum => sum.Count);

    /// <summary>Sums of what the filter finds, by currency.</summary>
    public IEnumerable<(string Currency, int Count, long TotalMinor, long DueMinor)> Totals() => Sums
        .Where(sum => Filter.Status is null ? sum.Status != InvoiceStatus.Void : sum.Status == Filter.Status)
        .GroupBy(sum => sum.Currency)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, group.Sum(sum => sum.Count), group.Sum(sum => sum.TotalMinor), group.Sum(sum => sum.DueMinor)));
}
