using OrchardCrm.Security;

namespace OrchardCrm.Payments;

/// <summary>Permissions of the module.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Name of <see cref="ManagePayments"/>.</summary>
    public const string Manage = "ManagePayments";

    /// <summary>Name of <see cref="ViewPayments"/>.</summary>
    public const string View = "ViewPayments";

    /// <summary>Record and undo payments.</summary>
    public static readonly Permission ManagePayments = new(Manage, "Record and undo payments", "Payments");

    /// <summary>See payments and balances.</summary>
    public static readonly Permission ViewPayments = new(View, "View payments", "Payments", [ManagePayments]);

    /// <inheritdoc/>
    public IEnumerable<Permission> GetPermissions() => [ManagePayments, ViewPayments];

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new(Roles.Accountant, [ManagePayments, ViewPayments])];
}
