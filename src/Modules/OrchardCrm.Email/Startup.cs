using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Email.Data;
using OrchardCrm.Email.Models;
using OrchardCrm.Email.Services;
using OrchardCrm.Modules;
using OrchardCrm.Navigation;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Email;

/// <summary>Registers the queue of mail and its delivery.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddSettings<EmailSettings>()
        .AddEntityConfiguration<MailItemConfiguration>()
        .AddScoped<IEmailService, EmailService>()
        .AddScoped<MailQueue>()
        .AddScoped<MailBrake>()
        .AddScoped<MailResender>()
        .AddScoped<ISiteWarningProvider, HeldMailWarning>()
        .AddScoped<ISiteWarningProvider, FailedMailWarning>()
        .AddScoped<MimeMessageBuilder>()
        .AddSingleton<MailPayloadProtector>()
        .AddSingleton<MailTransports>()
        .AddHostedService<MailWorker>()
        .AddScoped<ISiteWarningProvider, NoMailServerWarning>()
        .AddScoped<IChecklistStep, MailServerStep>()
        .AddScoped<IZoneProvider, EmailZones>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
