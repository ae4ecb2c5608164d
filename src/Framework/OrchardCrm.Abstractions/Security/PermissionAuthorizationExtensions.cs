using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCrm.ContentManagement;

namespace OrchardCrm.Security;

/// <summary>Asks for a permission in code.</summary>
public static class PermissionAuthorizationExtensions
{
    /// <summary>Whether the user has the permission.</summary>
    public static async Task<bool> AuthorizeAsync(
        this IAuthorizationService authorization, ClaimsPrincipal user, Permission permission) =>
        await authorization.HasAsync(user, permission.Name);

    /// <summary>Whether the user may view items of a content type.</summary>
    public static Task<bool> MayViewAsync(this IAuthorizationService authorization, ClaimsPrincipal user, string contentType) =>
        authorization.HasAsync(user, ContentPaths.ViewPermission(contentType));

    /// <summary>Whether the user may manage items of a content type.</summary>
    public static Task<bool> MayManageAsync(this IAuthorizationService authorization, ClaimsPrincipal user, string contentType) =>
        authorization.HasAsync(user, ContentPaths.ManagePermission(contentType));

    private static async Task<bool> HasAsync(this IAuthorizationService authorization, ClaimsPrincipal user, string permission) =>
        (await authorization.AuthorizeAsync(user, null, PermissionAttribute.PolicyPrefix + permission)).Succeeded;
}
