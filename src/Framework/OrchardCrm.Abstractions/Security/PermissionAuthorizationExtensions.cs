using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace OrchardCrm.Security;

/// <summary>Asks for a permission in code.</summary>
public static class PermissionAuthorizationExtensions
{
    /// <summary>Whether the user has the permission.</summary>
    public static async Task<bool> AuthorizeAsync(
        this IAuthorizationService authorization, ClaimsPrincipal user, Permission permission) =>
        (await authorization.AuthorizeAsync(user, null, PermissionAttribute.PolicyPrefix + permission.Name)).Succeeded;
}
