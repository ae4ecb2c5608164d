using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Activity;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Bulk;
using OrchardCrm.CreditNotes.Handlers;
using OrchardCrm.CreditNotes.Indexes;
using OrchardCrm.CreditNotes.Liquid;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.CreditNotes.Recipes;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Events;
using OrchardCrm.Liquid;
using OrchardCrm.Modules;
using OrchardCrm.Navigation;
using OrchardCrm.Recipes;
using OrchardCrm.Security;
using OrchardCrm.Templates;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.CreditNotes;

/// <summary>Registers credit notes.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddContentType(CreditNoteTypes.CreditNote, type => type.DisplayedAs("Credit note").WithPart<DocumentPart>().WithPart<CreditNotePart>())
        .AddContentHandler<CreditNotePartHandler>()
        .AddIndexProvider<CreditNoteIndexProvider>()
        .AddEntityConfiguration<CreditNoteIndexConfiguration>()
        .AddSearchKeys<CreditNoteSearchKeys>()
        .AddNumbering(new NumberingKind(CreditNoteTypes.CreditNote, "Credit notes", typeof(Strings), "CN-{yyyy}-{0000}") { Purpose = DocumentPurpose.Credit })
        .AddScoped<CreditNoteIssuer>()
        .AddScoped<CreditNoteDrafts>()
        .AddScoped<CreditNoteList>()
        .AddScoped<BulkCreditNotes>()
        .AddScoped<CreditNoteBulkActs>()
        .AddScoped<CreditNotePapers>()
        .AddScoped<CreditNoteMails>()
        .AddMailKind(CreditNoteMailKinds.CreditNote)
        .AddScoped<IPreviewSource, CreditNotePreviews>()
        .AddLiquidModel<CreditNoteModel>()
        .AddRecipeStep<CreditNotesStep>()
        .AddScoped<IZoneProvider, CreditNoteZones>()
        .AddClientActivity<CreditNoteActivity>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
