using OrchardCrm.ContentManagement.Metadata;

namespace OrchardCrm.Clients.ViewModels;

/// <summary>What the form of a client offers.</summary>
/// <param name="Managers">Ids and names of the staff.</param>
/// <param name="TaxRates">Ids and names of the tax rates; empty where no module has any.</param>
/// <param name="NumbersThemselves">A client without a number gets the next one.</param>
/// <param name="Fields">Custom fields of clients.</param>
public sealed record ClientChoices(
    IReadOnlyList<KeyValuePair<string, string>> Managers, IReadOnlyList<KeyValuePair<string, string>> TaxRates, bool NumbersThemselves,
    IReadOnlyList<ContentFieldDefinition> Fields)
{
    /// <summary>Nothing to offer.</summary>
    public static ClientChoices None { get; } = new([], [], false, []);
}
