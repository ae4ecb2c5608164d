namespace OrchardCrm.Navigation;

/// <summary>An entry of a menu.</summary>
/// <param name="Text">Localised text.</param>
/// <param name="Url">Path.</param>
/// <param name="Position">Order; lower is higher.</param>
/// <param name="Icon">Name of a bootstrap icon.</param>
/// <param name="Permission">Permission that one needs to see it; null for none.</param>
/// <param name="Selected">The current page lies under it.</param>
public sealed record MenuItem(string Text, string Url, int Position, string Icon, string? Permission, bool Selected = false);
