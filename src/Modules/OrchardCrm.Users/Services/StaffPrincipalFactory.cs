using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCrm.Security;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Users.Services;

/// <summary>Puts a person's name, language and permissions into the principal. Administrators need no permission claims.</summary>
internal sealed class StaffPrincipalFactory(
    UserManager<User> users, RoleManager<Role> roles, IOptions<IdentityOptions> options, IEnumerable<IPermissionProvider> permissions)
    : UserClaimsPrincipalFactory<User, Role>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(User user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(StaffClaims.DisplayName, user.DisplayName));
        if (user.Culture.Length > 0)
            identity.AddClaim(new Claim(StaffClaims.Culture, user.Culture));

        var granted = permissions
            .SelectMany(provider => provider.GetDefaultStereotypes())
            .Where(stereotype => identity.HasClaim(identity.RoleClaimType, stereotype.Role))
            .SelectMany(stereotype => stereotype.Permissions)
            .Select(permission => permission.Name)
            .Distinct();
        foreach (var name in granted)
            identity.AddClaim(new Claim(Permission.ClaimType, name));
        return identity;
    }
}
