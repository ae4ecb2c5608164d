using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCrm.Data;
using OrchardCrm.Liquid;
using OrchardCrm.Modules;
using OrchardCrm.Navigation;
using OrchardCrm.Security;
using OrchardCrm.Setup;
using OrchardCrm.Templates;
using OrchardCrm.Users.Data;
using OrchardCrm.Users.Liquid;
using OrchardCrm.Users.Models;
using OrchardCrm.Users.Services;
using OrchardCrm.Users.Workflows;

namespace OrchardCrm.Users;

/// <summary>Registers staff: ASP.NET Core Identity under the scheme <c>Staff</c>.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddAuthentication()
            .AddCookie(AuthenticationSchemes.Staff)
            .AddCookie(IdentityConstants.ExternalScheme)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options => options.ExpireTimeSpan = TimeSpan.FromMinutes(5))
            .AddCookie(IdentityConstants.TwoFactorRememberMeScheme);
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, StaffCookieOptions>();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));

        services.AddIdentityCore<User>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.Password.RequiredLength = 12;
                options.Password.RequiredUniqueChars = 5;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddRoles<Role>()
            .AddUserStore<GatedUserStore>()
            .AddRoleStore<GatedRoleStore>()
            .AddSignInManager<StaffSignInManager>()
            .AddClaimsPrincipalFactory<StaffPrincipalFactory>()
            .AddErrorDescriber<LocalizedIdentityErrors>()
            .AddDefaultTokenProviders();

        services
            .AddEntityConfiguration<UserConfiguration>()
            .AddScoped<ISetupEventHandler, AdministratorSetup>()
            .AddScoped<AdministratorGuard>()
            .AddScoped<StaffMails>()
            .AddScoped<StaffNotices>()
            .AddSingleton<IPermissionProvider, Permissions>()
            .AddScoped<INavigationProvider, AdminMenu>()
            .AddLiquidModel<UserModel>()
            .AddMailKind(StaffMailKinds.Invitation)
            .AddMailKind(StaffMailKinds.PasswordReset);
    }
}
