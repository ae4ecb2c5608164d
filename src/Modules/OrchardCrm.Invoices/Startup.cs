using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Activity;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Events;
using OrchardCrm.Invoices.Bulk;
using OrchardCrm.Invoices.Handlers;
using OrchardCrm.Invoices.Indexes;
using OrchardCrm.Invoices.Liquid;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Recipes;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Liquid;
using OrchardCrm.Modules;
using OrchardCrm.Navigation;
using OrchardCrm.Recipes;
using OrchardCrm.Security;
using OrchardCrm.Templates;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Invoices;

/// <summary>Registers invoices.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddContentType(InvoiceTypes.Invoice, type => type.DisplayedAs("Invoice").WithPart<DocumentPart>().WithPart<InvoicePart>())
        .AddContentHandler<InvoicePartHandler>()
        .AddIndexProvider<InvoiceIndexProvider>()
        .AddEntityConfiguration<InvoiceIndexConfiguration>()
        .AddSearchKeys<InvoiceSearchKeys>()
        .AddNumbering(new NumberingKind(InvoiceTypes.Invoice, "Invoices", typeof(Strings), "INV-{yyyy}-{0000}"))
        .AddScoped<InvoiceIssuer>()
        .AddScoped<InvoiceVoider>()
        .AddScoped<InvoiceReminders>()
        .AddScoped<ReminderForm>()
        .AddSingleton<ClientInvoiceQueries>()
        .AddScoped<InvoiceList>()
        .AddScoped<BulkInvoices>()
        .AddScoped<InvoiceBulkActs>()
        .AddScoped<InvoiceArchive>()
        .AddScoped<InvoicePapers>()
        .AddScoped<InvoiceMails>()
        .AddMailKinds(InvoiceMailKinds.All)
        .AddScoped<IPreviewSource, InvoicePreviews>()
        .AddLiquidModel<InvoiceModel>()
        .AddRecipeStep<InvoicesStep>()
        .AddScoped<IZoneProvider, InvoiceZones>()
        .AddClientActivity<InvoiceActivity>()
        .AddScoped<IChecklistStep, FirstInvoiceStep>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
