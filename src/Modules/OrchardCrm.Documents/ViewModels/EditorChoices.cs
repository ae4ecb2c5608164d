using OrchardCrm.Clients.Indexes;
using OrchardCrm.Documents.Settings;

namespace OrchardCrm.Documents.ViewModels;

/// <summary>What the editor shows beside what is typed.</summary>
/// <param name="Client">The chosen client; null for none.</param>
/// <param name="FoundClients">Clients that the search found; null when nothing was searched.</param>
/// <param name="Taxes">The tax rates.</param>
/// <param name="TaxDate">Day whose rates the choices show.</param>
/// <param name="DefaultTaxRateId">Rate of a new line.</param>
/// <param name="Totals">The totals as they are.</param>
/// <param name="HasItems">Lines may be filled from a catalogue.</param>
public sealed record EditorChoices(
    ClientIndex? Client, IReadOnlyList<ClientIndex>? FoundClients, TaxSettings Taxes, DateOnly TaxDate, string DefaultTaxRateId, TotalsViewModel Totals, bool HasItems)
{
    /// <summary>Nothing yet.</summary>
    public static EditorChoices None { get; } = new(null, null, new TaxSettings(), default, "", new TotalsViewModel([], [], false, []), false);
}
