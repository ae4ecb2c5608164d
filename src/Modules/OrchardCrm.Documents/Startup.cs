using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Clients.Services;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Archives;
using OrchardCrm.Documents.Attachments;
using OrchardCrm.Documents.Bulk;
using OrchardCrm.Documents.Drafts;
using OrchardCrm.Documents.Files;
using OrchardCrm.Documents.Handlers;
using OrchardCrm.Documents.Liquid;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Liquid;
using OrchardCrm.Modules;
using OrchardCrm.Navigation;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents;

/// <summary>Registers what quotes and invoices share.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddContentHandler<DocumentPartHandler>()
        .AddEntityConfiguration<NumberCounterConfiguration>()
        .AddEntityConfiguration<NumberTakenConfiguration>()
        .AddEntityConfiguration<DocumentFileConfiguration>()
        .AddEntityConfiguration<TypedDraftConfiguration>()
        .AddEntityConfiguration<ArchiveProgressConfiguration>()
        .AddEntityConfiguration<DocumentAttachmentConfiguration>()
        .AddSettings<TaxSettings>()
        .AddSettings<NumberSettings>()
        .AddScoped<IDocumentNumbers, DocumentNumbers>()
        .AddNumbering(new NumberingKind(ClientTypes.Client, "Clients", typeof(OrchardCrm.Clients.Strings), "C-{0000}"))
        .AddScoped<IClientNumbering, ClientNumbering>()
        .AddScoped<IClientTaxRates, ClientTaxRates>()
        .AddScoped<DocumentValidator>()
        .AddScoped<SnapshotBuilder>()
        .AddScoped<DocumentEditor>()
        .AddScoped<TypedDrafts>()
        .AddScoped<PaperHead>()
        .AddScoped<DocumentPaper>()
        .AddScoped<PaperArchive>()
        .AddScoped<DocumentMailer>()
        .AddScoped<DocumentAttachments>()
        .AddScoped<PlannedHour>()
        .AddClientActivity<MailActivity>()
        .AddScoped<TaxRateChecks>()
        .AddScoped<RoundingChecks>()
        .AddScoped<DocumentBulkActs>()
        .AddScoped<BulkMailing>()
        .AddLiquidModel<DocumentLineModel>()
        .AddLiquidModel<DocumentTaxModel>()
        .AddScoped<IChecklistStep, TaxRatesStep>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
