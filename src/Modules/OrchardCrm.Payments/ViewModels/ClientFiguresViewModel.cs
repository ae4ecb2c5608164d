using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>Figures of a client.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Currencies">One row a currency.</param>
public sealed record ClientFiguresViewModel(string ClientId, IReadOnlyList<CurrencyFigures> Currencies);
