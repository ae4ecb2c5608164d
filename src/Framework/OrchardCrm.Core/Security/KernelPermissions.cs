using OrchardCrm.Security;

namespace OrchardCrm.Core.Security;

/// <summary>The permissions of the kernel.</summary>
internal sealed class KernelPermissions : IPermissionProvider
{
    private static readonly Permission AccessAdmin = new(StandardPermissions.AccessAdmin, "Log in to the admin", "Site");
    private static readonly Permission ManageFeatures =
        new(StandardPermissions.ManageFeatures, "Switch features on and off", "Site", IsSecurityCritical: true);
    private static readonly Permission ManageSettings = new(StandardPermissions.ManageSettings, "Change business and site settings", "Site");

    public IEnumerable<Permission> GetPermissions() => [AccessAdmin, ManageFeatures, ManageSettings];

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new(Roles.Accountant, [AccessAdmin]), new(Roles.Support, [AccessAdmin])];
}
