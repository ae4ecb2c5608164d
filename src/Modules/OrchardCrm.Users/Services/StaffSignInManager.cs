using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCrm.Security;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Users.Services;

/// <summary>Signs staff in under the scheme <c>Staff</c>; disabled people are refused as if the password were wrong.</summary>
internal sealed class StaffSignInManager : SignInManager<User>
{
    public StaffSignInManager(
        UserManager<User> userManager, IHttpContextAccessor contextAccessor, IUserClaimsPrincipalFactory<User> claimsFactory,
        IOptions<IdentityOptions> options, ILogger<SignInManager<User>> logger, IAuthenticationSchemeProvider schemes,
        IUserConfirmation<User> confirmation)
        : base(userManager, contextAccessor, claimsFactory, options, logger, schemes, confirmation) =>
        AuthenticationScheme = AuthenticationSchemes.Staff;

    public override async Task<bool> CanSignInAsync(User user) => !user.Disabled && await base.CanSignInAsync(user);

    public override async Task SignInWithClaimsAsync(
        User user, AuthenticationProperties? authenticationProperties, IEnumerable<System.Security.Claims.Claim> additionalClaims)
    {
        await base.SignInWithClaimsAsync(user, authenticationProperties, additionalClaims);
        user.LastLoginUtc = TimeProvider.System.GetUtcNow();
        await UserManager.UpdateAsync(user);
    }

    public override async Task<User?> ValidateSecurityStampAsync(System.Security.Claims.ClaimsPrincipal? principal) =>
        await base.ValidateSecurityStampAsync(principal) is { Disabled: false } user ? user : null;
}
