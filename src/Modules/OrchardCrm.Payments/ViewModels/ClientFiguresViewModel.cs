using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>Figures of a client.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Currencies">One row a currency.</param>
/// <param name="Ageing">What is late by how much; one row a currency with something late, none where nothing is.</param>
public sealed record ClientFiguresViewModel(string ClientId, IReadOnlyList<CurrencyFigures> Currencies, IReadOnlyList<CurrencyAgeing> Ageing);
