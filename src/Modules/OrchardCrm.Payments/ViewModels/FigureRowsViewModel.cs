using OrchardCrm.Abstractions.Money;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>The rows behind a figure.</summary>
/// <param name="Query">What is asked for.</param>
/// <param name="ClientName">The client.</param>
/// <param name="Rows">The page's rows.</param>
/// <param name="Sum">What all rows come to.</param>
/// <param name="DaysToPay">The average, where that is the figure.</param>
/// <param name="Page">The page.</param>
/// <param name="Total">Rows in all.</param>
public sealed record FigureRowsViewModel(
    FigureQuery Query, string ClientName, IReadOnlyList<FigureRow> Rows, Money Sum, decimal? DaysToPay, ListPage Page, int Total);
