namespace OrchardCrm.Navigation;

/// <summary>Collects a menu's entries.</summary>
public sealed class NavigationBuilder
{
    private readonly List<MenuItem> _items = [];

    /// <summary>The entries so far.</summary>
    public IReadOnlyList<MenuItem> Items => _items;

    /// <summary>Adds an entry.</summary>
    /// <param name="text">Localised text.</param>
    /// <param name="url">Path, beginning with a slash.</param>
    /// <param name="position">Order in the menu; lower is higher.</param>
    /// <param name="icon">Name of a bootstrap icon, such as <c>people</c>.</param>
    /// <param name="permission">Name of the permission that one needs to see it.</param>
    public NavigationBuilder Add(string text, string url, int position, string icon = "", string? permission = null)
    {
        _items.Add(new MenuItem(text, url, position, icon, permission));
        return this;
    }
}
