using OrchardCrm.Reports.Models;

namespace OrchardCrm.Reports.ViewModels;

/// <summary>Aged receivables.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Today">Today in the business's time zone.</param>
/// <param name="Clients">By client and currency.</param>
/// <param name="Sums">By currency.</param>
public sealed record ReceivablesViewModel(DateOnly AsOf, DateOnly Today, IReadOnlyList<AgedRow> Clients, IReadOnlyList<AgedRow> Sums);
