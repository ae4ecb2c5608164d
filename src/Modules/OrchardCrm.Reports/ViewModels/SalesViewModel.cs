using OrchardCrm.Reports.Models;

namespace OrchardCrm.Reports.ViewModels;

/// <summary>Sales and taxes of a period.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Basis">Which date decides.</param>
/// <param name="Today">Today in the business's time zone.</param>
/// <param name="Figures">The figures.</param>
public sealed record SalesViewModel(DateOnly From, DateOnly To, SalesBasis Basis, DateOnly Today, SalesFigures Figures);
