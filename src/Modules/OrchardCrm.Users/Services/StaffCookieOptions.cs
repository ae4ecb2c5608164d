using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCrm.Security;
using OrchardCrm.Shell;

namespace OrchardCrm.Users.Services;

/// <summary>Cookie flags follow the public URL (decision 16): https gives <c>__Host-</c> and Secure.</summary>
internal sealed class StaffCookieOptions(IPublicUrl publicUrl) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public void Configure(CookieAuthenticationOptions options)
    {
    }

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        var cookie = name switch
        {
            AuthenticationSchemes.Staff => "staff",
            _ when name == IdentityConstants.TwoFactorUserIdScheme => "staff-2fa",
            _ when name == IdentityConstants.TwoFactorRememberMeScheme => "staff-2fa-known",
            _ => null,
        };
        if (cookie is null)
            return;

        options.Cookie.Name = publicUrl.IsHttps ? "__Host-" + cookie : cookie;
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = publicUrl.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        if (name != AuthenticationSchemes.Staff)
            return;

        options.LoginPath = "/admin/login";
        options.LogoutPath = "/admin/logout";
        options.AccessDeniedPath = "/admin/denied";
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = TimeSpan.FromDays(14);
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
    }
}
