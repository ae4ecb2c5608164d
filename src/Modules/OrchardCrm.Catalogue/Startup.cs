using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Catalogue.Handlers;
using OrchardCrm.Catalogue.Indexes;
using OrchardCrm.Catalogue.Models;
using OrchardCrm.Catalogue.Services;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Services;
using OrchardCrm.Modules;
using OrchardCrm.Navigation;
using OrchardCrm.Security;

namespace OrchardCrm.Catalogue;

/// <summary>Registers the catalogue.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddContentType(CatalogueTypes.Item, type => type.DisplayedAs("Catalogue item").WithPart<CatalogueItemPart>())
        .AddContentHandler<CatalogueItemPartHandler>()
        .AddIndexProvider<CatalogueIndexProvider>()
        .AddEntityConfiguration<CatalogueIndexConfiguration>()
        .AddSearchKeys<CatalogueSearchKeys>()
        .AddScoped<CatalogueItems>()
        .AddScoped<ILineItemSource, CatalogueLineItems>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
