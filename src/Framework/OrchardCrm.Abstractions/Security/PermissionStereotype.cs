namespace OrchardCrm.Security;

/// <summary>A role with the permissions it has at first.</summary>
/// <param name="Role">Name of the role.</param>
/// <param name="Permissions">Its permissions.</param>
public sealed record PermissionStereotype(string Role, IReadOnlyList<Permission> Permissions);
