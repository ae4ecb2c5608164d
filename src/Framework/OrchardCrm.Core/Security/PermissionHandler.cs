using Microsoft.AspNetCore.Authorization;
using OrchardCrm.Security;

namespace OrchardCrm.Core.Security;

/// <summary>Looks for the permission, or one that includes it, among the user's claims. Administrators have all.</summary>
internal sealed class PermissionHandler(PermissionCatalog catalog) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        var granting = catalog.GetGranting(requirement.Permission);
        if (context.User.IsInRole(Roles.Administrator)
            || context.User.HasClaim(claim => claim.Type == Permission.ClaimType && granting.Contains(claim.Value)))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
