using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Clients.Bulk;
using OrchardCrm.Clients.Exchange;
using OrchardCrm.Clients.Handlers;
using OrchardCrm.Clients.Import;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Clients.Liquid;
using OrchardCrm.Clients.Mail;
using OrchardCrm.Clients.Listing;
using OrchardCrm.Clients.Models;
using OrchardCrm.Clients.Services;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Events;
using OrchardCrm.Liquid;
using OrchardCrm.Modules;
using OrchardCrm.Navigation;
using OrchardCrm.Security;

namespace OrchardCrm.Clients;

/// <summary>Registers clients.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddContentType(ClientTypes.Client, type => type.DisplayedAs("Client").WithPart<ClientPart>())
        .AddContentHandler<ClientPartHandler>()
        .AddIndexProvider<ClientIndexProvider>()
        .AddEntityConfiguration<ClientIndexConfiguration>()
        .AddSearchKeys<ClientSearchKeys>()
        .AddEntityConfiguration<ClientActivityConfiguration>()
        .AddIndexProvider<ClientTagIndexProvider>()
        .AddEntityConfiguration<ClientTagIndexConfiguration>()
        .AddScoped<ClientList>()
        .AddScoped<ClientBulkActs>()
        .AddScoped<BulkClients>()
        .AddScoped<ClientColumns>()
        .AddScoped<ClientExport>()
        .AddEntityConfiguration<ClientImportConfiguration>()
        .AddEntityConfiguration<ClientImportLineConfiguration>()
        .AddEntityConfiguration<ClientImportKeyConfiguration>()
        .AddScoped<ClientImports>()
        .AddScoped<ImportSteps>()
        .AddScoped<ImportReader>()
        .AddScoped<TwinFinder>()
        .AddScoped<ClientUsage>()
        .AddScoped<ClientTimeline>()
        .AddEventConsumer<ClientActivityWriter>()
        .AddClientActivity<ClientEventDescriber>()
        .AddScoped<ClientDirectory>()
        .AddScoped<ClientDueDates>()
        .AddScoped<ClientForm>()
        .AddScoped<ProfileDifferences>()
        .AddScoped<ClientFiles>()
        .AddScoped<IChecklistStep, FirstClientStep>()
        .AddScoped<IZoneProvider, ClientTabs>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>()
        .AddScoped<ClientMailModels>()
        .AddLiquidModel<ClientModel>()
        .AddLiquidModel<ContactModel>();
}
