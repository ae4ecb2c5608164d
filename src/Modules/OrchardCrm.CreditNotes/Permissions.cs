using OrchardCrm.Security;

namespace OrchardCrm.CreditNotes;

/// <summary>Permissions of the module.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Name of <see cref="ManageCreditNotes"/>.</summary>
    public const string Manage = "ManageCreditNotes";

    /// <summary>Name of <see cref="ViewCreditNotes"/>.</summary>
    public const string View = "ViewCreditNotes";

    /// <summary>Write and issue credit notes.</summary>
    public static readonly Permission ManageCreditNotes = new(Manage, "Manage credit notes", "Credit notes");

    /// <summary>See credit notes.</summary>
    public static readonly Permission ViewCreditNotes = new(View, "View credit notes", "Credit notes", [ManageCreditNotes]);

    /// <inheritdoc/>
    public IEnumerable<Permission> GetPermissions() => [ManageCreditNotes, ViewCreditNotes];

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new(Roles.Accountant, [ManageCreditNotes, ViewCreditNotes]),
        new(Roles.Support, [ViewCreditNotes]),
    ];
}
