using OrchardCrm.Security;

namespace OrchardCrm.Reports;

/// <summary>Permissions of the module.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Name of <see cref="ViewReports"/>.</summary>
    public const string View = "ViewReports";

    /// <summary>See reports.</summary>
    public static readonly Permission ViewReports = new(View, "View reports", "Reports");

    /// <inheritdoc/>
    public IEnumerable<Permission> GetPermissions() => [ViewReports];

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new(Roles.Accountant, [ViewReports])];
}
