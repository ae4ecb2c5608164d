using OrchardCrm.Documents.Settings;

namespace OrchardCrm.Documents.ViewModels;

/// <summary>The page of taxes and rounding.</summary>
/// <param name="Settings">The settings as they are.</param>
/// <param name="Roundings">The rows of the form of rounding, as stored or as typed.</param>
public sealed record TaxesViewModel(TaxSettings Settings, IReadOnlyList<RoundingRowViewModel> Roundings);
