using OrchardCrm.Security;

namespace OrchardCrm.Workflows;

/// <summary>Permissions of the module.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Name of <see cref="ManageWorkflows"/>.</summary>
    public const string Manage = "ManageWorkflows";

    /// <summary>Write workflows, switch them on and off, and decide about those that failed: they can call addresses and record payments.</summary>
    public static readonly Permission ManageWorkflows = new(Manage, "Manage workflows", "Workflows", IsSecurityCritical: true);

    /// <inheritdoc/>
    public IEnumerable<Permission> GetPermissions() => [ManageWorkflows];

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
