using OrchardCrm.Security;

namespace OrchardCrm.Email;

/// <summary>Permissions of the module.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Name of the permission to send mails again.</summary>
    public const string Manage = "ManageEmail";

    /// <summary>Name of the permission to see what was sent.</summary>
    public const string View = "ViewEmail";

    private static readonly Permission ManageEmail = new(Manage, "Send mails again", "Email");

    private static readonly Permission ViewEmail = new(View, "See sent mails", "Email", [ManageEmail]);

    /// <inheritdoc/>
    public IEnumerable<Permission> GetPermissions() => [ManageEmail, ViewEmail];

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new(Roles.Accountant, [ManageEmail, ViewEmail]),
        new(Roles.Support, [ViewEmail]),
    ];
}
