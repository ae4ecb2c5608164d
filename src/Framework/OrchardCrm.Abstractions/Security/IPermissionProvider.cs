namespace OrchardCrm.Security;

/// <summary>The permissions of a module, and which roles have them at first.</summary>
public interface IPermissionProvider
{
    /// <summary>The permissions.</summary>
    IEnumerable<Permission> GetPermissions();

    /// <summary>Roles with their first permissions; Administrator has all and is not named.</summary>
    IEnumerable<PermissionStereotype> GetDefaultStereotypes();
}
