using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Email.Services;
using OrchardCrm.Modules;
using OrchardCrm.Navigation;
using OrchardCrm.Portal.Data;
using OrchardCrm.Portal.Mail;
using OrchardCrm.Portal.Security;
using OrchardCrm.Portal.Services;
using OrchardCrm.Portal.Settings;
using OrchardCrm.Security;
using OrchardCrm.Settings;
using OrchardCrm.Setup;
using OrchardCrm.Templates;

namespace OrchardCrm.Portal;

/// <summary>Registers magic links, sessions and the portal's first page.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, PortalAuthenticationHandler>(AuthenticationSchemes.Portal, configureOptions: null);
        services
            .AddEntityConfiguration<StoredPortalLinkConfiguration>()
            .AddEntityConfiguration<PortalSessionConfiguration>()
            .AddEntityConfiguration<PortalLinkAskConfiguration>()
            .AddSettings<PortalSettings>()
            .AddScoped<PortalLinks>()
            .AddScoped<IPortalLinks>(scope => scope.GetRequiredService<PortalLinks>())
            .AddScoped<PortalContacts>()
            .AddScoped<PortalSessions>()
            .AddScoped<PortalRevocation>()
            .AddScoped<PortalAccessList>()
            .AddScoped<IPortalScope, PortalScope>()
            .AddScoped<IPortalDoor, PortalDoor>()
            .AddScoped<INewLinkSender, NewLinkSender>()
            .AddScoped<PortalCookie>()
            .AddSingleton<PortalReferences>()
            .AddBackgroundTask<PortalCleanup>()
            .AddScoped<ClientMailer>()
            .AddScoped<IMailLinkRenewer, PortalLinkRenewer>()
            .AddMailKind(NewLinkMail.Kind)
            .AddMailKind(WelcomeMail.Kind)
            .AddScoped<IDemoReport, DemoLink>()
            .AddScoped<IZoneProvider, PortalZones>()
            .AddClientActivity<PortalActivity>()
            .AddScoped<IMailVisits, MailVisits>()
            .AddSingleton<IPermissionProvider, Permissions>()
            .AddScoped<INavigationProvider, AdminMenu>();
    }
}
