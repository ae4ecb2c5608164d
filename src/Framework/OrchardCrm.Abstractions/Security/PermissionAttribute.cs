using Microsoft.AspNetCore.Authorization;

namespace OrchardCrm.Security;

/// <summary>The action or controller needs a permission of a logged-in member of staff.</summary>
public sealed class PermissionAttribute : AuthorizeAttribute
{
    /// <summary>Prefix of policy names.</summary>
    public const string PolicyPrefix = "Permission:";

    /// <param name="permission">Name of the permission.</param>
    public PermissionAttribute(string permission)
        : base(PolicyPrefix + permission) => AuthenticationSchemes = Security.AuthenticationSchemes.Staff;
}
