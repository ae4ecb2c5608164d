namespace OrchardCrm.Security;

/// <summary>A right that roles are given.</summary>
/// <param name="Name">Technical name, such as <c>ManageClients</c>.</param>
/// <param name="Description">What it allows, in English.</param>
/// <param name="Category">Group on the roles page.</param>
/// <param name="ImpliedBy">Permissions that include it.</param>
/// <param name="IsSecurityCritical">It can lead to any other right.</param>
public sealed record Permission(
    string Name, string Description, string Category = "", IReadOnlyList<Permission>? ImpliedBy = null, bool IsSecurityCritical = false)
{
    /// <summary>Claim type under which a role's permissions are kept.</summary>
    public const string ClaimType = "Permission";
}
