namespace OrchardCrm.DisplayManagement.Zones;

/// <summary>A zone that is being filled.</summary>
/// <param name="zone">Name of the zone, such as <c>Dashboard</c> or <c>Client.Tabs</c>.</param>
/// <param name="model">What the page is about, such as the client's content item; null for none.</param>
/// <param name="user">Who looks.</param>
public sealed class ZoneContext(string zone, object? model, System.Security.Claims.ClaimsPrincipal user)
{
    private readonly List<ZoneItem> _items = [];

    /// <summary>Name of the zone.</summary>
    public string Zone { get; } = zone;

    /// <summary>What the page is about.</summary>
    public object? Model { get; } = model;

    /// <summary>Who looks.</summary>
    public System.Security.Claims.ClaimsPrincipal User { get; } = user;

    /// <summary>The items so far.</summary>
    public IReadOnlyList<ZoneItem> Items => _items;

    /// <summary>Adds an item.</summary>
    public void Add(ZoneItem item) => _items.Add(item);
}
