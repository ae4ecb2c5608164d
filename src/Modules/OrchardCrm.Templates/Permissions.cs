using OrchardCrm.Security;

namespace OrchardCrm.Templates;

/// <summary>Permissions of the module.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Name of the permission to change templates.</summary>
    public const string Manage = "ManageTemplates";

    /// <inheritdoc/>
    public IEnumerable<Permission> GetPermissions() => [new(Manage, "Manage email templates", "Email")];

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
