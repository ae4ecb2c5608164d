namespace OrchardCrm.DisplayManagement.Zones;

/// <summary>An item of a zone.</summary>
/// <param name="Key">Short name, used in addresses (<c>?tab=invoices</c>).</param>
/// <param name="Title">Localised title.</param>
/// <param name="ViewComponent">The view component that shows it.</param>
/// <param name="Order">Lower comes first.</param>
/// <param name="Arguments">Its arguments; null for none.</param>
public sealed record ZoneItem(string Key, string Title, Type ViewComponent, int Order, object? Arguments = null);
