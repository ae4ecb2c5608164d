using OrchardCrm.Security;

namespace OrchardCrm.Users;

/// <summary>Permissions of the module.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Invite people, change their roles, disable them.</summary>
    public static readonly Permission ManageUsers = new("ManageUsers", "Manage users", "Users", IsSecurityCritical: true);

    /// <inheritdoc/>
    public IEnumerable<Permission> GetPermissions() => [ManageUsers];

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
