using OrchardCrm.Security;

namespace OrchardCrm.Catalogue;

/// <summary>Permissions of the module.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Name of <see cref="ManageCatalogue"/>.</summary>
    public const string Manage = "ManageCatalogue";

    /// <summary>Create, change and archive products and services.</summary>
    public static readonly Permission ManageCatalogue = new(Manage, "Manage the catalogue", "Catalogue");

    /// <inheritdoc/>
    public IEnumerable<Permission> GetPermissions() => [ManageCatalogue];

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new(Roles.Accountant, [ManageCatalogue])];
}
