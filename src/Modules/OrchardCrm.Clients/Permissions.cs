using OrchardCrm.Security;

namespace OrchardCrm.Clients;

/// <summary>Permissions of the module.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Name of <see cref="ManageClients"/>.</summary>
    public const string Manage = "ManageClients";

    /// <summary>Name of <see cref="ViewClients"/>.</summary>
    public const string View = "ViewClients";

    /// <summary>Create, change and archive clients.</summary>
    public static readonly Permission ManageClients = new(Manage, "Manage clients", "Clients");

    /// <summary>See clients.</summary>
    public static readonly Permission ViewClients = new(View, "View clients", "Clients", [ManageClients]);

    /// <inheritdoc/>
    public IEnumerable<Permission> GetPermissions() => [ManageClients, ViewClients];

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new(Roles.Accountant, [ManageClients, ViewClients]),
        new(Roles.Support, [ManageClients, ViewClients]),
    ];
}
