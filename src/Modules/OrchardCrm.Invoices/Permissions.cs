using OrchardCrm.Security;

namespace OrchardCrm.Invoices;

/// <summary>Permissions of the module.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Name of <see cref="ManageInvoices"/>.</summary>
    public const string Manage = "ManageInvoices";

    /// <summary>Name of <see cref="ViewInvoices"/>.</summary>
    public const string View = "ViewInvoices";

    /// <summary>Write, send and void invoices.</summary>
    public static readonly Permission ManageInvoices = new(Manage, "Manage invoices", "Invoices");

    /// <summary>See invoices.</summary>
    public static readonly Permission ViewInvoices = new(View, "View invoices", "Invoices", [ManageInvoices]);

    /// <inheritdoc/>
    public IEnumerable<Permission> GetPermissions() => [ManageInvoices, ViewInvoices];

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new(Roles.Accountant, [ManageInvoices, ViewInvoices]),
        new(Roles.Support, [ViewInvoices]),
    ];
}
