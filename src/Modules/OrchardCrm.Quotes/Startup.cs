using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Clients.Activity;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Events;
using OrchardCrm.Liquid;
using OrchardCrm.Modules;
using OrchardCrm.Navigation;
using OrchardCrm.Quotes.Bulk;
using OrchardCrm.Quotes.Handlers;
using OrchardCrm.Quotes.Indexes;
using OrchardCrm.Quotes.Liquid;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Recipes;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Quotes.Settings;
using OrchardCrm.Recipes;
using OrchardCrm.Security;
using OrchardCrm.Settings;
using OrchardCrm.Templates;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Quotes;

/// <summary>Registers quotes.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddContentType(QuoteTypes.Quote, type => type.DisplayedAs("Quote").WithPart<DocumentPart>().WithPart<QuotePart>())
        .AddContentHandler<QuotePartHandler>()
        .AddContentHandler<QuoteOriginPartHandler>()
        .AddIndexProvider<QuoteIndexProvider>()
        .AddEntityConfiguration<QuoteIndexConfiguration>()
        .AddSearchKeys<QuoteSearchKeys>()
        .AddSettings<QuoteSettings>()
        .AddNumbering(new NumberingKind(QuoteTypes.Quote, "Quotes", typeof(Strings), "Q-{yyyy}-{0000}") { Purpose = DocumentPurpose.Offer })
        .AddScoped<QuoteIssuer>()
        .AddScoped<QuoteRevisions>()
        .AddScoped<QuoteDecisions>()
        .AddScoped<QuoteInvoicing>()
        .AddScoped<QuoteList>()
        .AddScoped<BulkQuotes>()
        .AddScoped<QuoteBulkActs>()
        .AddScoped<QuotePapers>()
        .AddScoped<QuoteMails>()
        .AddBackgroundTask<QuoteExpiry>()
        .AddMailKinds(QuoteMailKinds.All)
        .AddScoped<IPreviewSource, QuotePreviews>()
        .AddLiquidModel<QuoteModel>()
        .AddRecipeStep<QuotesStep>()
        .AddScoped<IZoneProvider, QuoteZones>()
        .AddClientActivity<QuoteActivity>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
