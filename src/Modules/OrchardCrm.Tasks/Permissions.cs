using OrchardCrm.Security;

namespace OrchardCrm.Tasks;

/// <summary>Permissions of the module.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Name of <see cref="ManageTasks"/>.</summary>
    public const string Manage = "ManageTasks";

    /// <summary>See the tasks of staff, add some, tick them done.</summary>
    public static readonly Permission ManageTasks = new(Manage, "Work with tasks", "Tasks");

    /// <inheritdoc/>
    public IEnumerable<Permission> GetPermissions() => [ManageTasks];

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new(Roles.Accountant, [ManageTasks]),
        new(Roles.Support, [ManageTasks]),
    ];
}
