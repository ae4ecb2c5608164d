using OrchardCrm.Security;

namespace OrchardCrm.Admin;

/// <summary>The kernel's permissions, with the roles that have them at first.</summary>
public sealed class Permissions : IPermissionProvider
{
    private static readonly Permission AccessAdmin = new(StandardPermissions.AccessAdmin, "Access the admin", "Admin");

    private static readonly Permission ManageFeatures =
        new(StandardPermissions.ManageFeatures, "Switch features on and off", "Admin", IsSecurityCritical: true);

    private static readonly Permission ManageSettings = new(StandardPermissions.ManageSettings, "Change settings", "Admin");

    /// <inheritdoc/>
    public IEnumerable<Permission> GetPermissions() => [AccessAdmin, ManageFeatures, ManageSettings];

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new(Roles.Accountant, [AccessAdmin]),
        new(Roles.Support, [AccessAdmin]),
    ];
}
