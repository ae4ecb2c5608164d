using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>Figures of a client.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Currencies">One row a currency.</param>
/// <param name="Nothing">Nothing, in the client's currency: what a client comes to that was never invoiced.</param>
public sealed record ClientFiguresViewModel(string ClientId, IReadOnlyList<CurrencyFigures> Currencies, Money Nothing)
{
    /// <summary>What is due by how late it is; one row a currency in which something is due, none where nothing is late.</summary>
    public IReadOnlyList<CurrencyAgeing> Ageing { get; } = Currencies.All(row => row.Overdue.IsZero)
        ? []
        : [.. Currencies.Where(row => !row.Outstanding.IsZero).Select(row => row.Ageing).OfType<CurrencyAgeing>()];
}
