using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>What a client was invoiced and paid by month.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Months">The months, currency by currency.</param>
public sealed record ClientChartViewModel(string ClientId, IReadOnlyList<MonthFigures> Months);
