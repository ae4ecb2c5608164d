using OrchardCrm.Security;

namespace OrchardCrm.Templates;

/// <summary>Permissions of the module.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Name of the permission to change templates.</summary>
    public const string Manage = "ManageTemplates";

    /// <summary>Change the texts of mails.</summary>
    public static readonly Permission ManageTemplates = new(Manage, "Manage email templates", "Email");

    /// <inheritdoc/>
    public IEnumerable<Permission> GetPermissions() => [ManageTemplates];

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
