using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>The list of payments.</summary>
/// <param name="Rows">The page's rows.</param>
/// <param name="Sums">Sums over all pages, one a currency.</param>
/// <param name="Filter">What is shown.</param>
/// <param name="ClientName">Name of the client filtered by.</param>
/// <param name="Methods">Methods to filter by.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="PageSize">Rows a page.</param>
/// <param name="Total">Rows in all.</param>
public sealed record PaymentListViewModel(
    IReadOnlyList<PaymentRow> Rows, IReadOnlyList<Money> Sums, PaymentFilter Filter, string ClientName, IReadOnlyList<string> Methods, int Page,
    int PageSize, int Total);
