namespace OrchardCrm.Documents.ViewModels;

/// <summary>What a line may be filled with.</summary>
/// <param name="Code">Item code; may be empty.</param>
/// <param name="Text">What the line says.</param>
/// <param name="Unit">Unit; may be empty.</param>
/// <param name="UnitPrice">Price of one in the document's currency, major units; null where there is none.</param>
/// <param name="TaxRateId">Tax rate; empty leaves the line's.</param>
public sealed record LineItem(string Code, string Text, string Unit, decimal? UnitPrice, string TaxRateId);
