using OrchardCrm.Security;

namespace OrchardCrm.Quotes;

/// <summary>Permissions of the module.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Name of <see cref="ManageQuotes"/>.</summary>
    public const string Manage = "ManageQuotes";

    /// <summary>Name of <see cref="ViewQuotes"/>.</summary>
    public const string View = "ViewQuotes";

    /// <summary>Write, send, revise and withdraw quotes, and make invoices of them.</summary>
    public static readonly Permission ManageQuotes = new(Manage, "Manage quotes", "Quotes");

    /// <summary>See quotes.</summary>
    public static readonly Permission ViewQuotes = new(View, "View quotes", "Quotes", [ManageQuotes]);

    /// <inheritdoc/>
    public IEnumerable<Permission> GetPermissions() => [ManageQuotes, ViewQuotes];

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new(Roles.Accountant, [ManageQuotes, ViewQuotes]),
        new(Roles.Support, [ViewQuotes]),
    ];
}
