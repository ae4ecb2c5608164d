using OrchardCrm.Security;

namespace OrchardCrm.Portal;

/// <summary>Permissions of the module.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Name of <see cref="ManagePortal"/>.</summary>
    public const string Manage = "ManagePortalAccess";

    /// <summary>Name of <see cref="ViewPortal"/>.</summary>
    public const string View = "ViewPortalAccess";

    /// <summary>Copy and revoke magic links.</summary>
    public static readonly Permission ManagePortal = new(Manage, "Copy and revoke portal links", "Portal");

    /// <summary>See who can get into the portal.</summary>
    public static readonly Permission ViewPortal = new(View, "See portal access", "Portal", [ManagePortal]);

    /// <inheritdoc/>
    public IEnumerable<Permission> GetPermissions() => [ManagePortal, ViewPortal];

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new(Roles.Accountant, [ManagePortal, ViewPortal]),
        new(Roles.Support, [ManagePortal, ViewPortal]),
    ];
}
